import type { World } from "../world/world.ts";
import { callerOf } from "./caller.ts";
import { type Credential, rolesOfCredential } from "./credential.ts";

/** The claims that the API documents for a token (facts, section 3), but for its times. */
export function claimsOf(world: World, credential: Credential): Readonly<Record<string, unknown>> {
  const { clientId, companyId, role } = credential;
  const roles = rolesOfCredential(credential);
  const { isReseller } = callerOf(credential);
  const own = world.company(companyId)?.identity;
  return {
    user_company_resourceid: companyId,
    user_company_id: String(own?.number ?? 0),
    user_company_name: own?.name ?? "",
    user_company_parentcompany_resourceid: own?.parentId ?? "",
    user_company_parentcompany_name:
      own?.parentId === undefined ? "" : (world.company(own.parentId)?.identity.name ?? ""),
    // Several roles are a list, as for every claim that a token has more than once: no document shows it.
    role: roles.length > 1 ? roles : role,
    company_admin_access: isReseller || roles.includes("Company Admin"),
    reseller_access: isReseller,
    root_access: false,
    scope: ["api1"],
    client_id: clientId,
  };
}
