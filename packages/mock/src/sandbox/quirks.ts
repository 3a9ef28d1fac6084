import type { HttpRequest } from "../exchange.ts";
import type { DecodedBody } from "../prism/body.ts";
import type { Operation } from "../prism/operations.ts";

const failsWithoutFilter = ["searchCompanies", "searchApiClients"];

/**
 * Whether the API fails with a 500 where a 400 was due (facts, sections 3 and 11): at a request for a token that is no
 * form, and at two searches whose body or filter is missing or null.
 */
export function respondsWithServerError(
  { scope, iid = "" }: Operation,
  { headers }: HttpRequest,
  body: DecodedBody,
): boolean {
  if (scope === "none") return !headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  if (!failsWithoutFilter.includes(iid) || body.unreadable !== undefined) return false;
  const { filter = null } = (body.value ?? {}) as { filter?: unknown };
  return filter === null;
}
