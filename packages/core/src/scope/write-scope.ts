import { companyQuery, isCompanyQuery } from "./channels.ts";
import type { CompanyChannels } from "./named-company.ts";
import type { ScopeDecision } from "./scope-decision.ts";

/** The call's `params` with the Company ID where the decision puts it. */
export function writeScope(
  params: CompanyChannels["params"],
  { companyId, headers, query, pathParameter }: ScopeDecision,
): CompanyChannels["params"] & { path: Record<string, unknown> } {
  const others = Object.entries(params?.query ?? {}).filter(([name]) => !isCompanyQuery(name));
  return {
    ...params,
    path: { ...params?.path, ...(pathParameter && { [pathParameter]: companyId }) },
    header: { ...params?.header, ...Object.fromEntries(headers.map((name) => [name, companyId])) },
    query: { ...Object.fromEntries(others), ...(query && { [companyQuery]: companyId }) },
  };
}
