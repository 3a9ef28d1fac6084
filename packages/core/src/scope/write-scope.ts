import { companyQuery, isCompanyHeader, isCompanyQuery } from "./channels.ts";
import type { CompanyChannels } from "./named-company.ts";
import type { ScopeDecision } from "./scope-decision.ts";

/** The call's `params` with the Company ID where the decision puts it, and nowhere else. */
export function writeScope(params: CompanyChannels["params"], decision: ScopeDecision): CompanyChannels["params"] {
  const { companyId, headers, query, pathParameter } = decision;
  return {
    ...params,
    ...(pathParameter && { path: { ...params?.path, [pathParameter]: companyId } }),
    header: {
      ...without(params?.header, isCompanyHeader),
      ...Object.fromEntries(headers.map((name) => [name, companyId])),
    },
    query: { ...without(params?.query, isCompanyQuery), ...(query && { [companyQuery]: companyId }) },
  };
}

function without(members: Record<string, unknown> = {}, drop: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !drop(name)));
}
