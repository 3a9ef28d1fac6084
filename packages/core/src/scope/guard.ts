import { isReplayableBody } from "../encoding/replayable-body.ts";
import { invalidCall, scopeError } from "../errors/refusals.ts";
import { assertBodyCompany, companiesInBody, namesCompany, type ReadableBody } from "./body-company.ts";
import { companyHeaders, companyQuery } from "./channels.ts";
import type { GivenFacts } from "./given-facts.ts";
import { matchOperation } from "./match-operation.ts";
import { readBasePath } from "./request-path.ts";
import type { ScopeDecision } from "./scope-decision.ts";

/** What a call's request must be. */
export interface Expected {
  readonly operation: string;
  readonly method: string;
  /** Origin and path. */
  readonly address: string;
  readonly decision: ScopeDecision;
  readonly facts: GivenFacts;
}

/**
 * The last check of a request, after every middleware. The request must go to the operation that was called, at the
 * API's own origin, and carry exactly the decided Company ID in exactly the decided channels. A redirect may lead to
 * another path with the same company, and not to one that the document has for another company.
 */
export function guardRequest(
  request: Request,
  { operation, method, address, decision: { companyId = "", headers, query, inPath } }: Expected,
  redirected: boolean,
): void {
  const { url } = request;
  if (url.includes("#")) throw invalidCall(operation, "Nothing after the # of its URL is sent.", "Encode it as %23.");
  const [actualAddress = "", search = ""] = url.split(/\?(.*)/s);
  const check = (place: string, actual: string | null, expected: string | null) => {
    if (actual === expected) return;
    const problem = `Its ${place} is ${(actual || "absent").slice(0, 200)}, but should be ${expected || "absent"}.`;
    throw scopeError(operation, problem, "Check your middleware and headers.", companyId || undefined);
  };
  if (!(redirected && staysInCompany(actualAddress, companyId, inPath))) check("URL", actualAddress, address);
  check("method", request.method, method);
  check("company query", search && companiesInQuery(search), query ? `${companyQuery}=${companyId}` : "");
  for (const name of companyHeaders) check(name, request.headers.get(name), headers.includes(name) ? companyId : null);
}

/** Whether the target of a redirect names no other company in its path, and still the call's if that did. */
function staysInCompany(address: string, companyId: string, inPath: boolean | undefined): boolean {
  const path = readBasePath(new URL(address).pathname);
  // any part of the path may be a documented one, behind a base path or before another name
  const parts = path.flatMap((_, start) => path.map((_, end) => path.slice(start, end + 1)));
  const companies = parts.flatMap((part) => matchOperation("GET", part)?.company?.text ?? []);
  return (
    companies.every((company) => company === companyId) &&
    // a server may split a segment at an encoded slash
    path.every(({ text }) => !/^\.{0,2}$|[/\\]/.test(text)) &&
    (!inPath || path.some(({ text }) => text === companyId))
  );
}

function companiesInQuery(search: string): string {
  const named = [...new URLSearchParams(search)].filter(([name]) => namesCompany(name));
  return named.map((pair) => pair.join("=")).join("&");
}

/** Refuses a body that names a company other than the call's, or that may name one and cannot be read. */
export function guardBody(request: Request, body: unknown, { operation, facts, decision }: Expected): void {
  if (body === undefined || body === null) return;
  const type = request.headers.get("content-type") ?? "";
  if (body instanceof ReadableStream || body instanceof Blob) {
    if (type && !/json|form|^text\/plain/i.test(type)) return;
    const problem = `A stream of ${type || "unknown type"} cannot be checked for companies.`;
    throw invalidCall(operation, problem, "Pass the object itself, or text.");
  }
  const readable = isReplayableBody(body) ? new URLSearchParams(body.names.map((name) => [name, ""])) : body;
  assertBodyCompany(operation, companiesInBody(operation, readable as ReadableBody, type), facts, decision.companyId);
}
