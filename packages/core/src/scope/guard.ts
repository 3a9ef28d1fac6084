import { refusal } from "../errors/refusal.ts";
import { companyHeaders, companyQuery, isCompanyQuery } from "./channels.ts";
import type { ScopeDecision } from "./scope-decision.ts";

/** What a call's request must be. */
export interface Expected {
  readonly operation: string;
  /** Origin and path. */
  readonly address: string;
  readonly decision: ScopeDecision;
}

/**
 * The last look at a request, after every middleware: it goes to the operation that was called, at the API's own origin,
 * and carries exactly the Company ID that was decided, in exactly the channels that were decided. A redirect may lead to
 * another path, as long as that has the same company.
 */
export function guardScope(
  request: Request,
  { operation, address, decision: { companyId = "", headers, query, pathParameter } }: Expected,
  redirected?: boolean,
): void {
  const { origin, pathname, searchParams } = new URL(request.url);
  const inQuery = [...searchParams].filter(([name]) => isCompanyQuery(name)).map((pair) => pair.join("="));
  const mayDiffer = redirected && (!pathParameter || pathname.split("/").includes(companyId));
  const places = [
    ["URL", mayDiffer ? address : origin + pathname, address],
    ["method", request.method, operation.split(" ")[0]],
    ["query", inQuery.join("&"), query ? `${companyQuery}=${companyId}` : ""],
    ...companyHeaders.map((name) => [name, request.headers.get(name), headers.includes(name) ? companyId : null]),
  ] as const;
  const wrong = places.find(([, actual, expected]) => actual !== expected);
  if (!wrong) return;
  const [place, actual, expected] = wrong;
  throw refusal(
    operation,
    `Its ${place} became ${String(actual).slice(0, 200)}, but the call was made for ${expected || "none"}.`,
    "Check your middleware and headers.",
    companyId || undefined,
  );
}
