import { ScopeError } from "../errors/scope-error.ts";
import { prefixOf } from "../transport/base-url.ts";
import { companyHeaderNames, isCompanyQuery } from "./channels.ts";
import type { ScopeDecision } from "./scope-decision.ts";

/**
 * The last look at a request, after every middleware: it goes to the API's own origin, to the operation that was called,
 * and carries exactly the Company ID that was decided, in exactly the channels that were decided.
 */
export function guardScope(request: Request, decision: ScopeDecision, baseUrl: URL): void {
  const url = new URL(request.url);
  if (url.origin !== baseUrl.origin) {
    throw refuse(
      decision,
      `A middleware sent it to ${url.origin}, but tokens and Company IDs go to ${baseUrl.origin} only.`,
    );
  }
  guardPath(url.pathname.slice(prefixOf(baseUrl).length), decision);
  const [method = ""] = decision.operation.split(" ");
  if (request.method !== method) throw refuse(decision, `A middleware changed its method to ${request.method}.`);
  const expected = new Set(decision.headers.map((name) => name.toLowerCase()));
  for (const name of companyHeaderNames()) {
    expect(decision, `header ${name}`, request.headers.get(name), expected.has(name) ? decision.companyId : undefined);
  }
  expectQuery(url, decision);
}

/** Looks at where a redirect within the origin leads: a company that travels in the URL must still be the same. */
export function guardRedirect(url: URL, decision: ScopeDecision): void {
  expectQuery(url, decision);
  const { pathParameter, companyId } = decision;
  if (pathParameter && !url.pathname.split("/").includes(String(companyId))) {
    throw refuse(decision, "It was redirected to a path without its company.");
  }
}

function expectQuery(url: URL, decision: ScopeDecision): void {
  const inQuery = [...url.searchParams].filter(([name]) => isCompanyQuery(name)).map(([, value]) => value);
  expect(
    decision,
    "query companyId",
    inQuery.length > 0 ? inQuery.join() : null,
    decision.query ? decision.companyId : undefined,
  );
}

function guardPath(path: string, decision: ScopeDecision): void {
  const template = decision.operation.slice(decision.operation.indexOf("/")).split("/");
  const segments = path.split("/");
  const fits =
    template.length === segments.length &&
    template.every((part, index) => fitsSegment(part, segments[index], decision));
  if (!fits)
    throw refuse(decision, `Its path became ${path.slice(0, 200)}, which is another operation or another company's.`);
}

function fitsSegment(part: string, segment: string | undefined, { pathParameter, companyId }: ScopeDecision): boolean {
  if (!part.startsWith("{")) return part === segment;
  if (part === `{${pathParameter}}`) return segment === companyId;
  return segment !== "";
}

function expect(decision: ScopeDecision, place: string, actual: string | null, expected: string | undefined): void {
  if (actual === (expected ?? null)) return;
  throw refuse(
    decision,
    `Its ${place} is ${actual ?? "missing"}, but the call was made for ${expected ?? "no company"} there.`,
  );
}

function refuse({ operation, companyId }: ScopeDecision, message: string): ScopeError {
  return new ScopeError({
    operation,
    companyId,
    message,
    remedy: "Correct the middleware or headers that changed it.",
  });
}
