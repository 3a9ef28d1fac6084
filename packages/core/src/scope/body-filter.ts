import type { RequestFacts } from "@keepnet/openapi/facts";
import { isPlain } from "../encoding/members.ts";
import { parseJson } from "../encoding/parse-json.ts";
import { invalidCall } from "../errors/refusals.ts";

/**
 * Refuses a body without a filter, where the operation must have one: an object in a top-level member of that name, in
 * any casing. The API fails with a server error without one, which would be sent again without success. A form, a stream
 * and a body that is not JSON pass: the API refuses their type or syntax itself.
 */
export function assertFilter(operation: string, { effect }: RequestFacts, body: unknown): void {
  const json = parseJson(body || "{}");
  // what cannot be read is left to the API
  if (json === undefined) return;
  const isFilter = (name: string) =>
    name.toLowerCase() === "filter" && isPlain((json as Record<string, unknown>)[name]);
  if (Object.keys(json ?? {}).some(isFilter)) return;
  const everything = `filter: { condition: "AND", searchInputTextValue: "" }, which matches everything`;
  const remedy = effect === "read" ? `Pass ${everything}, or another.` : "Pass the filter that selects its rows.";
  throw invalidCall(operation, "A filter is missing from its body.", remedy);
}
