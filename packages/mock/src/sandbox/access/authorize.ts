import { bearerToken } from "../../bearer-token.ts";
import { namedCompanies } from "../../named-companies.ts";
import type { Call } from "../../prism/call.ts";
import { nameOf } from "../../prism/operations.ts";
import { Refusal } from "../refusal.ts";
import type { Company } from "../world/company.ts";
import type { World } from "../world/world.ts";
import { type Caller, callerOf } from "./caller.ts";
import { mayCall } from "./permissions.ts";
import type { Tokens } from "./tokens.ts";

/** Who calls, and the companies that the call is about. */
export interface Access {
  readonly caller: Caller;
  readonly companies: readonly Company[];
}

/** Decides whether a request may be made and in which companies it works. @throws {Refusal} 400, 401, 403 or 404. */
export function authorize(call: Call, world: World, tokens: Tokens): Access {
  const caller = authenticate(call, world, tokens);
  if (!mayCall(caller.credential, call.operation)) {
    throw new Refusal(403, `The role "${caller.credential.role}" may not call ${nameOf(call.operation)}`);
  }
  return { caller, companies: companiesOf(call, caller, world) };
}

function authenticate({ request }: Call, world: World, tokens: Tokens): Caller {
  const token = bearerToken(request);
  const credential = token === undefined ? undefined : tokens.credentialOf(world, token);
  if (credential === undefined) throw new Refusal(401, "The access token is missing, invalid or expired");
  return callerOf(credential);
}

function companiesOf(call: Call, caller: Caller, world: World): readonly Company[] {
  const { operation } = call;
  const own = caller.credential.companyId;
  if (operation.scope === "shared") return caller.isReseller ? world.managedBy(own) : [reachable(own, caller, world)];
  if (operation.scope === "reseller" && caller.isReseller) return world.managedBy(own);
  const named = namedCompany(call);
  if (named !== undefined) return [reachable(named, caller, world)];
  if (!caller.isReseller) return [reachable(own, caller, world)];
  if (operation.allCompanies) return world.managedBy(own);
  const what = `${nameOf(operation)} works in one company, and a Reseller's call has to name it`;
  throw new Refusal(400, what, ["header X-KEEPNET-Company-Id is required"]);
}

/** The company that a call is about by what it says. @throws {Refusal} 400: it names two different companies. */
function namedCompany({ operation, request }: Call): string | undefined {
  const named = namedCompanies(request, operation);
  if (operation.scope === "company-path") return named.find(({ place }) => place === "path")?.id;
  const given = named.filter(({ id, place }) => place !== "path" && id !== "");
  const [id, ...others] = new Set(given.map((company) => company.id));
  if (others.length === 0) return id;
  throw new Refusal(400, "The call names two companies", [
    `the Company ID is given as ${[id, ...others].join(" and as ")}`,
  ]);
}

function reachable(id: string, { isReseller, credential }: Caller, world: World): Company {
  const company = world.company(id);
  if (company === undefined) throw new Refusal(404, `There is no company ${id}`);
  const isManaged = isReseller && company.identity.resellerId === credential.companyId;
  if (isManaged || id === credential.companyId) return company;
  throw new Refusal(403, `This credential does not manage the company ${id}`);
}
