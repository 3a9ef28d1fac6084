import { KeepnetError } from "../errors/keepnet-error.ts";
import { show } from "../errors/show.ts";
import type { Members } from "./styles/style.ts";

/** Refuses a search that the API would refuse, or that would never end. */
export function checkSearch(operation: string, body: Members, page: Members, readAhead: number): void {
  for (const name of ["pageNumber", "pageSize"]) {
    if (isWholeNumber(page[name], 1)) continue;
    throw refuse(operation, `${name} is ${show(page[name])}`, "Pass a whole number from 1 on.");
  }
  if (!isWholeNumber(readAhead, 0)) {
    throw refuse(operation, `readAhead is ${show(readAhead)}`, "Pass a whole number of pages from 0 on.");
  }
  const path = nullIn(body.filter, "filter");
  if (path) {
    const remedy = `Leave the member out; text that restricts nothing is "", and a condition is "AND" or "OR".`;
    throw refuse(operation, `${path} is null, which the API answers with an error`, remedy);
  }
}

export function isWholeNumber(value: unknown, minimum: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= minimum;
}

/** Where the first null stands in a filter. */
function nullIn(value: unknown, path: string): string | undefined {
  if (value === null) return path;
  if (typeof value !== "object") return undefined;
  for (const [name, member] of Object.entries(value)) {
    const found = nullIn(member, Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`);
    if (found) return found;
  }
  return undefined;
}

function refuse(operation: string, fault: string, remedy: string): KeepnetError {
  return new KeepnetError({
    code: "invalid_options",
    operation,
    message: `${operation} was not sent: ${fault}. ${remedy}`,
  });
}
