import type { RequestFacts } from "@keepnet/openapi/facts";
import { refusal } from "../errors/refusal.ts";
import { show } from "../errors/show.ts";
import { companyHeader } from "./channels.ts";
import { assertCompanyId } from "./company-id.ts";
import { type CompanyChannels, type Naming, namedInBody, namedInHeaders, namedInQuery } from "./named-company.ts";
import type { View } from "./view.ts";

/** Where a call's Company ID travels. The request that is finally sent must carry exactly this. */
export interface ScopeDecision {
  readonly companyId?: string;
  /** The headers that carry it, in lower case. */
  readonly headers: readonly string[];
  /** Whether the query carries it. */
  readonly query?: boolean;
  /** The path parameter that carries it. */
  readonly pathParameter?: string | undefined;
}

export interface ScopedCall {
  operation: string;
  facts: RequestFacts;
  view: View;
  companyIn: "header" | "query";
  input: CompanyChannels;
}

/** Decides which company a call runs in, from the client it is made on and from its own input, or refuses the call. */
export function decideScope({ operation, facts, view, companyIn, input }: ScopedCall): ScopeDecision {
  const { scope, safe, companyPathParameter: pathParameter, extraCompanyHeaders = [] } = facts;
  const refuse: (message: string, remedy: string) => never = (message, remedy) => {
    throw refusal(operation, message, remedy);
  };
  const inBody = namedInBody(input);
  if (inBody) refuse(`Its body names a company, in ${inBody}.`, "Leave it out.");
  if (scope === "none") refuse("The client requests tokens itself.", "Set auth in createKeepnet().");
  if (view.name === "allCompanies" && !facts.allCompanies) {
    refuse("It does not read over all companies.", "Use keepnet.forCompany(id).");
  }
  if (scope === "reseller" && view.name !== "unbound") {
    refuse("It spans all companies.", "Use the client of createKeepnet().");
  }
  const inHeaders = namedInHeaders(input);
  const inQuery = namedInQuery(input);
  let named = [...inHeaders, ...inQuery];
  const nameless = scope === "reseller" || view.name === "ownCompany" || view.name === "allCompanies";
  if (named[0] && (nameless || pathParameter)) {
    refuse(`It carries no Company ID in a header or query here, but names ${show(named[0][1])}.`, "Leave it out.");
  }
  if (pathParameter) named = namedInPath(pathParameter, input);
  else if (nameless) return { headers: [] };

  // a deletion never takes its company from the client
  if (view.companyId && (named[0] || !(pathParameter && operation.startsWith("DELETE")))) {
    named.push(["this client", view.companyId]);
  }
  const [first] = named;
  if (!first) {
    const place = pathParameter ? `path: { ${pathParameter}` : 'header: { "X-KEEPNET-Company-Id"';
    refuse(
      "It runs in one company, and the call names none.",
      `Pass params: { ${place}: id } }, or use keepnet.forCompany(id).`,
    );
  }
  const [place, companyId] = first;
  assertCompanyId(companyId, operation);
  for (const [otherPlace, other] of named) {
    assertCompanyId(other, operation);
    if (other !== companyId) {
      refuse(`It names two companies: ${companyId} (${place}) and ${other} (${otherPlace}).`, "Name one.");
    }
  }
  if (pathParameter) return { companyId, headers: [], pathParameter };
  const query = companyIn === "query" || inQuery.length > 0;
  // the query is documented in general only, so a write never relies on it alone
  const inHeader = companyIn !== "query" || !safe || inHeaders[0];
  return {
    companyId,
    headers: inHeader ? [companyHeader, ...extraCompanyHeaders] : extraCompanyHeaders,
    query,
  };
}

function namedInPath(name: string, { params }: CompanyChannels): Naming[] {
  const id = params?.path?.[name];
  return id === undefined ? [] : [[name, id]];
}
