import { ScopeError } from "../errors/scope-error.ts";
import { prefixOf } from "../transport/base-url.ts";
import { companyHeaders, isCompanyQuery } from "./channels.ts";
import type { ScopeDecision } from "./scope-decision.ts";

/**
 * The last look at a request, after every middleware: it goes to the API's own origin, to the operation that was called,
 * and carries exactly the Company ID that was decided, in exactly the channels that were decided.
 */
export function guardScope(request: Request, decision: ScopeDecision, baseUrl: URL): void {
  const url = new URL(request.url);
  const [method, template] = decision.operation.split(" ");
  const path = prefixOf(baseUrl) + template;
  expect(decision, "origin", url.origin, baseUrl.origin);
  expect(decision, "path", url.pathname, path, fits(url.pathname, path, decision));
  expect(decision, "method", request.method, method);
  for (const name of companyHeaders) {
    const carries = decision.headers.some((header) => header.toLowerCase() === name);
    expect(decision, name, request.headers.get(name), carries ? decision.companyId : undefined);
  }
  guardQuery(url, decision);
}

/** Looks at where a redirect within the origin leads: a company that travels in the URL must still be the same. */
export function guardRedirect(url: URL, decision: ScopeDecision): void {
  guardQuery(url, decision);
  const { pathParameter, companyId = "" } = decision;
  expect(decision, "redirect", url.pathname, companyId, !pathParameter || url.pathname.split("/").includes(companyId));
}

function guardQuery({ searchParams }: URL, decision: ScopeDecision): void {
  const values = [...searchParams].filter(([name]) => isCompanyQuery(name)).map(([, value]) => value);
  expect(decision, "query", values.length > 0 ? values.join() : null, decision.query ? decision.companyId : undefined);
}

function fits(path: string, template: string, { pathParameter, companyId }: ScopeDecision): boolean {
  const segments = path.split("/");
  const parts = template.split("/");
  return (
    parts.length === segments.length &&
    parts.every((part, index) => {
      if (part === `{${pathParameter}}`) return segments[index] === companyId;
      return part.startsWith("{") ? segments[index] !== "" : segments[index] === part;
    })
  );
}

function expect(
  { operation, companyId }: ScopeDecision,
  place: string,
  actual: string | null,
  expected: string | undefined,
  fulfilled = actual === (expected ?? null),
): void {
  if (fulfilled) return;
  throw new ScopeError({
    operation,
    companyId,
    message: `Its ${place} became ${actual?.slice(0, 200)}, but the call was made for ${expected}.`,
    remedy: "Correct the middleware or headers that changed it.",
  });
}
