import { companyQuery, isCompanyQuery } from "./channels.ts";
import type { CompanyChannels } from "./named-company.ts";
import type { ScopeDecision } from "./scope-decision.ts";

/** The call's `params` with the Company ID where the decision puts it. */
export function writeScope(
  params: CompanyChannels["params"],
  { companyId, headers, query, pathParameter }: ScopeDecision,
): { path: Record<string, unknown>; header: Record<string, unknown>; query: Record<string, unknown> } {
  const written = { path: { ...params?.path }, header: { ...params?.header }, query: params?.query ?? {} };
  if (pathParameter) written.path[pathParameter] = companyId;
  for (const name of headers) written.header[name] = companyId;
  if (query) {
    const others = Object.entries(written.query).filter(([name]) => !isCompanyQuery(name));
    written.query = { ...Object.fromEntries(others), [companyQuery]: companyId };
  }
  return written;
}
