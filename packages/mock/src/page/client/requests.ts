import { element } from "./elements.ts";

interface Row {
  readonly method: string;
  readonly path: string;
  readonly companyId?: string;
  readonly status: number;
  readonly durationMs: number;
  readonly reason?: string;
}

const interval = 1_000;
const mostRows = 50;

/** Keeps the list of the requests that the mock receives up to date, newest first. */
export async function watchRequests(): Promise<void> {
  let since = 0;
  let count = 0;
  for (;;) {
    const response = await fetch(`/__mock/requests?since=${since}`).catch(() => undefined);
    // the mock is gone, or its control API is off
    if (!response?.ok) return;
    const { requests, next } = (await response.json()) as { requests: Row[]; next: number };
    since = next;
    count += requests.length;
    if (requests.length > 0) show(requests, count);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

function show(requests: readonly Row[], count: number): void {
  element("count", HTMLOutputElement).value = String(count);
  const table = element("requests", HTMLTableSectionElement);
  table.prepend(...requests.map(toRow).reverse());
  while (table.rows.length > mostRows) table.deleteRow(-1);
}

function toRow({ method, path, companyId, status, durationMs, reason }: Row): HTMLTableRowElement {
  const row = document.createElement("tr");
  for (const text of [method, path, companyId ?? "–", String(status), `${Math.round(durationMs)} ms`, reason ?? ""]) {
    row.insertCell().textContent = text;
  }
  const outcome = row.cells[3];
  if (outcome !== undefined && status >= 400) outcome.dataset.outcome = "refused";
  return row;
}
