import type { OperationFacts } from "@keepnet/openapi/facts";
import { ScopeError } from "../errors/scope-error.ts";
import { companyHeader } from "./channels.ts";
import { assertCompanyId } from "./company-id.ts";
import { type CompanyChannels, namedCompany } from "./named-company.ts";
import type { View } from "./view.ts";

/** Where a call's Company ID travels. The request that is finally sent must carry exactly this. */
export interface ScopeDecision {
  readonly operation: string;
  readonly companyId: string | undefined;
  readonly headers: readonly string[];
  readonly query: boolean;
  readonly pathParameter: string | undefined;
}

export interface ScopedCall {
  operation: string;
  metadata: OperationFacts;
  view: View;
  companyIn: "header" | "query";
  input: CompanyChannels;
}

/** Decides which company a call runs in, from the client it is made on and from its own input, or refuses the call. */
export function decideScope({ operation, metadata, view, companyIn, input }: ScopedCall): ScopeDecision {
  const { scope, safe, allCompanies, companyPathParameter = "", extraCompanyHeaders = [] } = metadata;
  const refuse = (message: string, remedy: string) => new ScopeError({ operation, message, remedy });
  const inBody = companyInBody(input.body);
  if (inBody) throw refuse(`Its body names a company, in ${inBody}.`, "Leave it out: the client names the company.");
  if (scope === "none") throw refuse("The client requests tokens itself.", "Pass auth to createKeepnet().");
  if (view.name === "allCompanies" && !allCompanies) {
    throw refuse("It does not read over all companies.", "Call it on keepnet.forCompany(id).");
  }
  if (scope === "reseller" && view.name !== "unbound") {
    throw refuse("It spans all companies.", "Call it on the client that createKeepnet() returned.");
  }
  const named = namedCompany(operation, input);
  const inPath = scope === "company-path";
  const nameless = inPath ? "Its company is the id in its path" : whyNameless(scope, view);
  if (nameless && named) throw refuse(`${nameless}, but the call names ${named.companyId}.`, "Leave it out.");
  const decision = { operation, companyId: undefined, headers: [], query: false, pathParameter: undefined };
  if (nameless && !inPath) return decision;

  const bound = view.name === "company" ? view.companyId : undefined;
  const given = inPath ? input.params?.path?.[companyPathParameter] : named?.companyId;
  const companyId = given ?? bound;
  if (inPath && bound && given === undefined && operation.startsWith("DELETE ")) {
    throw refuse("A deletion must name its company.", `Pass params: { path: { ${companyPathParameter}: … } }.`);
  }
  if (!inPath && companyId === undefined) {
    const remedy = `Call it on keepnet.forCompany(id), or pass params: { header: { "${companyHeader}": id } }.`;
    throw refuse("It runs in one company, and the call names none.", remedy);
  }
  assertCompanyId(companyId, operation);
  if (bound && companyId !== bound) {
    const message = `It names ${companyId}, but this client is bound to ${bound}.`;
    throw refuse(message, `Use keepnet.forCompany("${companyId}").`);
  }
  if (inPath) return { ...decision, companyId, pathParameter: companyPathParameter };
  // the query is documented in general only, so a write never relies on it alone
  const inHeader = companyIn === "header" || !safe || named?.inHeader;
  const headers = inHeader ? [companyHeader, ...extraCompanyHeaders] : extraCompanyHeaders;
  return { ...decision, companyId, headers, query: companyIn === "query" || named?.inQuery === true };
}

/** Why a call outside a company's path carries no Company ID; undefined when it carries one. */
function whyNameless(scope: string, view: View): string | undefined {
  if (scope === "reseller") return "It spans all companies and never carries a Company ID";
  if (view.name === "ownCompany" || view.name === "allCompanies") return "This client sends no Company ID";
  return undefined;
}

/** Some operations take a company in the body too, by members that are not documented: a second way to name another. */
function companyInBody(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  return Object.keys(body).find((member) => /^company(resource)?id$/i.test(member));
}
