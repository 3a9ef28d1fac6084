import { element } from "./elements.ts";

interface Row {
  readonly method: string;
  readonly path: string;
  /** The path with the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly companyId?: string;
  readonly status: number;
  readonly durationMs: number;
  readonly reason?: string;
  readonly warning?: string;
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
  table.prepend(...requests.map(toRows).reverse().flat());
  while (table.rows.length > 2 * mostRows) table.deleteRow(-1);
}

/** A row for a request, and one with all that the mock received of it, which its path opens. */
function toRows(request: Row): [HTMLTableRowElement, HTMLTableRowElement] {
  const { method, path, companyId, status, durationMs, reason } = request;
  const row = document.createElement("tr");
  for (const text of [method, "", companyId ?? "–", String(status), `${Math.round(durationMs)} ms`, reason ?? ""]) {
    row.insertCell().textContent = text;
  }
  const outcome = row.cells[3];
  if (outcome !== undefined && status >= 400) outcome.dataset.outcome = "refused";
  const details = document.createElement("tr");
  details.hidden = true;
  const received = document.createElement("pre");
  const cell = details.insertCell();
  cell.colSpan = 6;
  cell.append(received);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = path;
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    received.textContent ||= messageOf(request);
    details.hidden = !details.hidden;
    button.setAttribute("aria-expanded", String(!details.hidden));
  });
  row.cells[1]?.append(button);
  return [row, details];
}

/** A request as it stands in HTTP, with JSON made readable. */
function messageOf({ method, url, headers, body, warning }: Row): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = typeof body === "string" ? body : JSON.stringify(body, undefined, 2);
  const note = warning === undefined ? [] : ["", `Ignored: ${warning}`];
  return [`${method} ${url}`, ...fields, ...(text === undefined ? [] : ["", text]), ...note].join("\n");
}
