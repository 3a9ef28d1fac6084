import { invalidCall, scopeError } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";
import { companyHeader, isCompanyHeader, isCompanyQuery } from "./channels.ts";
import { assertCompanyId } from "./company-id.ts";
import type { GivenFacts } from "./given-facts.ts";
import { type CompanyChannels, namedIn } from "./named-company.ts";
import type { View } from "./view.ts";

/** Where a call carries its Company ID. The request that is sent must carry exactly this. */
export interface ScopeDecision {
  readonly companyId?: string;
  /** The headers that carry it, in lower case. */
  readonly headers: readonly string[];
  /** Whether the query carries it. */
  readonly query?: boolean;
  /** The path parameter that carries it. */
  readonly pathParameter?: string | undefined;
  /** Whether the path carries it, in a parameter or literally. */
  readonly inPath?: boolean;
}

export interface ScopedCall {
  operation: string;
  facts: GivenFacts;
  view: View;
  companyIn: "header" | "query";
  input: CompanyChannels;
}

/** Decides which company a call runs in, from the client it is made on and from its own input, or refuses the call. */
export function decideScope({ operation, facts, view, companyIn, input }: ScopedCall): ScopeDecision {
  const { scope, effect, companyPathParameter: pathParameter, pathCompany, extraCompanyHeaders = [] } = facts;
  const refuse: (message: string, remedy: string) => never = (message, remedy) => {
    throw scopeError(operation, message, remedy);
  };
  if (scope === "none") {
    throw invalidCall(operation, "The client requests tokens itself.", "Set auth in createKeepnet().");
  }
  const isShared = scope === "shared";
  if (view.name === "allCompanies" && !facts.allCompanies && !isShared) {
    refuse("It cannot read across all companies.", "Use keepnet.forCompany(id).");
  }
  if (scope === "reseller" && view.name !== "unbound") {
    refuse("It spans all companies.", "Use the client of createKeepnet().");
  }
  const { params, headers } = input;
  const inHeaders = namedIn(params?.header, isCompanyHeader).concat(namedIn(headers, isCompanyHeader));
  const inQuery = namedIn(params?.query, isCompanyQuery);
  let named = inHeaders.concat(inQuery);
  const nameless = scope === "reseller" || isShared || view.name === "ownCompany" || view.name === "allCompanies";
  if (named[0] && (nameless || scope === "company-path")) {
    refuse(`It takes no Company ID in a header or query here, but has ${show(named[0][1])}.`, "Leave it out.");
  }
  if (pathCompany !== undefined) named = [["its path", pathCompany]];
  else if (pathParameter) {
    const id = params?.path?.[pathParameter];
    named = id === undefined ? [] : [[pathParameter, id]];
  } else if (nameless) return { headers: [] };

  // a DELETE never takes the company of its path from the client
  if (view.companyId && (named[0] || !(pathParameter && operation.startsWith("DELETE")))) {
    named.push(["this client", view.companyId]);
  }
  const [first, ...others] = named;
  if (!first) {
    const place = pathParameter ? `path: { ${pathParameter}` : 'header: { "X-KEEPNET-Company-Id"';
    refuse(
      "It runs in one company, but the call names none.",
      `Pass params: { ${place}: id } }, or use keepnet.forCompany(id).`,
    );
  }
  const [place, companyId] = first;
  assertCompanyId(companyId, operation);
  for (const [otherPlace, other] of others) {
    assertCompanyId(other, operation);
    if (other !== companyId) {
      refuse(`It names two companies: ${companyId} (${place}) and ${other} (${otherPlace}).`, "Name one.");
    }
  }
  if (scope === "company-path") return { companyId, headers: [], pathParameter, inPath: true };
  const query = companyIn === "query" || inQuery.length > 0;
  // the query is documented only in general, so a write never relies on it alone
  const inHeader = companyIn !== "query" || effect !== "read" || inHeaders[0];
  return {
    companyId,
    headers: inHeader ? [companyHeader, ...extraCompanyHeaders] : extraCompanyHeaders,
    query,
  };
}
