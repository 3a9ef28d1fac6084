import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { idOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";

export type Role = Schemas["RoleSummary"];

const roles = tableKind<Role>("roles", "resourceId");

/** The roles that a company can give. Every company has at least the one that its administrators need. */
export function rolesOf(company: Company): Role[] {
  const table = company.table(roles);
  if (table.size === 0) addRole(company, { resourceId: idOf("role", company.id), roleName: builtInRole(company) });
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
export function findRoles(company: Company, ids: readonly string[]): Role[] {
  const known = rolesOf(company);
  const found = ids.map((id) => known.find(({ resourceId }) => resourceId === id));
  const missing = ids[found.indexOf(undefined)];
  const what = missing === undefined ? "Role should be selected" : `This company has no role ${missing}`;
  if (ids.length === 0 || missing !== undefined) throw new Refusal(400, "Invalid request", [what]);
  return found.filter((role) => role !== undefined);
}
