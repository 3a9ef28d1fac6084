import { bearerToken } from "../../bearer-token.ts";
import { companyOf, printId } from "../../named-companies.ts";
import type { Call } from "../../prism/call.ts";
import { nameOf } from "../../prism/operations.ts";
import { CompanyRefusal, Refusal } from "../refusal.ts";
import type { Company } from "../world/company.ts";
import type { World } from "../world/world.ts";
import { type Caller, callerOf } from "./caller.ts";
import { rolesOfCredential } from "./credential.ts";
import { mayComeFrom, notAllowed, peerOf } from "./peer.ts";
import { mayCall } from "./permissions.ts";
import type { Tokens } from "./tokens.ts";

/** Who calls, and the companies that the call is about. */
export interface Access {
  readonly caller: Caller;
  readonly companies: readonly Company[];
}

/**
 * Decides whether a request may be made and in which companies it works.
 *
 * @param isStrict - whether a Company ID that has no effect is refused
 * @throws {Refusal} 400, 401, 403 or 404.
 */
export function authorize(call: Call, world: World, tokens: Tokens, isStrict: boolean): Access {
  const caller = authenticate(call, world, tokens);
  if (!mayCall(caller.credential, call.operation)) {
    const roles = rolesOfCredential(caller.credential);
    const who = roles.length > 1 ? `None of the roles "${roles.join('", "')}" may` : `The role "${roles[0]}" may not`;
    throw new Refusal(403, `${who} call ${nameOf(call.operation)}`);
  }
  return { caller, companies: companiesOf(call, caller, world, isStrict) };
}

function authenticate({ request }: Call, world: World, tokens: Tokens): Caller {
  const token = bearerToken(request);
  const credential = token === undefined ? undefined : tokens.credentialOf(world, token);
  if (credential === undefined) throw new Refusal(401, "The access token is missing, invalid or expired");
  const peer = peerOf(request);
  if (!mayComeFrom(credential, peer)) throw new Refusal(403, notAllowed(peer));
  return callerOf(credential);
}

function companiesOf(call: Call, caller: Caller, world: World, isStrict: boolean): readonly Company[] {
  const { operation, request } = call;
  const own = caller.credential.companyId;
  const { id, problem, redundant } = companyOf(request, operation);
  if (problem !== undefined) throw new CompanyRefusal(400, "The call does not name one company", [problem]);
  const named = id === undefined ? undefined : reachable(id, caller, world);
  if (isStrict && redundant.length > 0) throw new CompanyRefusal(400, "Invalid request", redundant);
  if (operation.scope === "shared") return caller.isReseller ? world.managedBy(own) : [reachable(own, caller, world)];
  if (operation.scope === "reseller" && caller.isReseller) return world.managedBy(own);
  if (named !== undefined) return [named];
  if (!caller.isReseller) return [reachable(own, caller, world)];
  if (operation.allCompanies) return world.managedBy(own);
  const what = `${nameOf(operation)} works in one company, and a Reseller's call has to name it`;
  throw new Refusal(400, what, ["header X-KEEPNET-Company-Id is required"]);
}

function reachable(id: string, { isReseller, credential }: Caller, world: World): Company {
  const company = world.company(id);
  if (company === undefined) throw new CompanyRefusal(404, `There is no company ${printId(id)}`);
  const isManaged = isReseller && company.identity.resellerId === credential.companyId;
  if (isManaged || id === credential.companyId) return company;
  throw new CompanyRefusal(403, `This credential does not manage the company ${id}`);
}
