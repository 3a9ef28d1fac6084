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
export function decideScope(call: ScopedCall): ScopeDecision {
  const { operation, metadata, view } = call;
  refuseCompanyInBody(call);
  const nowhere = { operation, companyId: undefined, headers: [], query: false, pathParameter: undefined };
  if (metadata.scope === "none") {
    throw refuse(call, "The client requests tokens itself.", "Pass auth: clientCredentials({ … }) to createKeepnet().");
  }
  if (view.name === "allCompanies" && !metadata.allCompanies) {
    throw refuse(call, "It does not read over all companies.", "Call it on keepnet.forCompany(id).");
  }
  if (metadata.scope === "reseller") {
    if (view.name !== "unbound") {
      throw refuse(
        call,
        "It spans all managed companies.",
        "Call it on the unbound client that createKeepnet() returned.",
      );
    }
    refuseNamed(call, "It spans all managed companies, so it never carries a Company ID.");
    return nowhere;
  }
  if (metadata.scope === "company-path") return decidePath(call);
  if (view.name === "ownCompany" || view.name === "allCompanies") {
    refuseNamed(call, "This client sends no Company ID.");
    return nowhere;
  }
  return decideChannels(call, view);
}

/** Some operations take a company in the body too, by members that are not documented: a second way to name another. */
function refuseCompanyInBody(call: ScopedCall): void {
  const { body } = call.input;
  if (typeof body !== "object" || body === null) return;
  const name = Object.keys(body).find((member) => /^company(resource)?id$/i.test(member));
  if (name) throw refuse(call, `Its body names a company, in ${name}.`, "Leave it out: the client names the company.");
}

function decidePath(call: ScopedCall): ScopeDecision {
  const { operation, metadata, view, input } = call;
  const name = metadata.companyPathParameter ?? "";
  refuseNamed(call, "Its company is the id in its path, so it never carries another Company ID.");
  const given = input.params?.path?.[name];
  const bound = view.name === "company" ? view.companyId : undefined;
  if (given === undefined && bound !== undefined && operation.startsWith("DELETE ")) {
    throw refuse(call, "A deletion must name its company in the call.", `Pass params: { path: { ${name}: … } }.`);
  }
  const companyId = given ?? bound;
  assertCompanyId(companyId, operation);
  if (bound !== undefined && companyId !== bound) throw otherCompany(call, companyId, bound);
  return { operation, companyId, headers: [], query: false, pathParameter: name };
}

function decideChannels(call: ScopedCall, view: View): ScopeDecision {
  const { operation, metadata, companyIn, input } = call;
  const named = namedCompany(operation, input);
  const bound = view.name === "company" ? view.companyId : undefined;
  const companyId = bound ?? named?.companyId;
  if (companyId === undefined) {
    throw refuse(
      call,
      "It runs in one company, and the call names none.",
      `Call it on keepnet.forCompany(id), or pass params: { header: { "${companyHeader}": id } }.`,
    );
  }
  if (bound !== undefined && named && named.companyId !== bound) throw otherCompany(call, named.companyId, bound);
  // the query is documented in general only, so a write never relies on it alone
  const inHeader = companyIn === "header" || !metadata.safe || named?.inHeader === true;
  const extraHeaders = metadata.extraCompanyHeaders ?? [];
  return {
    operation,
    companyId,
    headers: inHeader ? [companyHeader, ...extraHeaders] : extraHeaders,
    query: companyIn === "query" || named?.inQuery === true,
    pathParameter: undefined,
  };
}

function refuseNamed(call: ScopedCall, message: string): void {
  const named = namedCompany(call.operation, call.input);
  if (named) throw refuse(call, `${message} This call names ${named.companyId}.`, "Leave it out.");
}

function otherCompany(call: ScopedCall, named: string, bound: string): ScopeError {
  return refuse(
    call,
    `It names ${named}, but this client is bound to ${bound}.`,
    `Use keepnet.forCompany("${named}") for that company.`,
  );
}

function refuse({ operation }: ScopedCall, message: string, remedy: string): ScopeError {
  return new ScopeError({ operation, message, remedy });
}
