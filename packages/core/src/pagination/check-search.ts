import { KeepnetError } from "../errors/keepnet-error.ts";
import { show } from "../errors/show.ts";
import type { Members } from "./styles/style.ts";

/** Throws for a search that the API would refuse, or that would never end. */
export function checkSearch(operation: string, body: Members, page: Members, readAhead: number): void {
  for (const name of ["pageNumber", "pageSize"]) {
    if (isWholeNumber(page[name], 1)) continue;
    throw refuse(operation, `${name} is ${show(page[name])}`, "Pass a whole number of at least 1.");
  }
  if (!isWholeNumber(readAhead, 0)) {
    throw refuse(operation, `readAhead is ${show(readAhead)}`, "Pass a whole number of pages, 0 or more.");
  }
  const path = nullIn(body.filter, "filter");
  if (path) {
    const remedy = `Leave the member out. Text that matches everything is ""; a condition is "AND" or "OR".`;
    throw refuse(operation, `${path} is null, which the API refuses`, remedy);
  }
}

export function isWholeNumber(value: unknown, minimum: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= minimum;
}

/** The path of the first null in a filter. */
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
