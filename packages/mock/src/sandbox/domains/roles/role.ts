import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

export type Role = Schemas["RoleSummary"];

const roles = tableKind<Role>("roles", "resourceId");

/** The roles that a company can give. Every company has at least the one that its administrators need. */
export function rolesOf(world: World, company: Company): Role[] {
  const table = company.table(roles);
  if (table.size === 0) addRole(company, { resourceId: world.newId(), roleName: builtInRole(company) });
  return [...table.values()];
}

function builtInRole({ identity }: Company): string {
  return identity.resellerId === undefined ? "Reseller" : "Company Admin";
}

export function addRole(company: Company, role: Partial<Role> & Pick<Role, "resourceId" | "roleName">): void {
  const isCustom = !["Company Admin", "Reseller"].includes(role.roleName ?? "");
  company.table(roles).put({
    roleDescription: null,
    companyResourceId: isCustom ? company.id : null,
    companyName: isCustom ? company.identity.name : null,
    createTime: null,
    userCount: 0,
    tenantUserCount: 0,
    typeName: isCustom ? "Custom" : "System",
    isOwner: isCustom,
    ...company.table(roles).get(role.resourceId),
    ...role,
  });
}

/** @throws {Refusal} 400: the company has no role with one of the ids, or there are none. */
export function findRoles(world: World, company: Company, ids: readonly string[]): Role[] {
  const known = rolesOf(world, company);
  const found = ids.map((id) => known.find(({ resourceId }) => resourceId === id));
  const missing = ids[found.indexOf(undefined)];
  const what = missing === undefined ? "Role should be selected" : `This company has no role ${missing}`;
  if (ids.length === 0 || missing !== undefined) throw new Refusal(400, "Invalid request", [what]);
  return found.filter((role) => role !== undefined);
}
