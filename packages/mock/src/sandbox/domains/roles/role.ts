import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { idOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

/** A role as it is kept: how many users have it follows from the users. */
export interface Role extends Readonly<Omit<Schemas["RoleSummary"], "userCount" | "tenantUserCount">> {
  readonly permissionResourceIdList: readonly string[];
  /** Which companies may use it besides its own. */
  readonly availableFor: readonly Schemas["AvailableForRequest"][];
}

export const roles = tableKind<Role>("roles", "resourceId");

/** The roles that belong to a company. Every company has at least the one that its administrators need. */
export function rolesOf(company: Company): Role[] {
  const own = [...company.table(roles).values()];
  const roleName = builtInRole(company);
  if (own.some((role) => role.roleName === roleName)) return own;
  return [toRole(company, { resourceId: idOf("role", company.id), roleName }), ...own];
}

/** The roles that a company can give: its own, and those that its Reseller shares with it. */
export function availableRoles(world: World, company: Company): Role[] {
  const reseller = world.company(company.identity.resellerId ?? "");
  const shared = [...(reseller?.table(roles).values() ?? [])].filter(({ availableFor }) =>
    availableFor.some(({ type, resourceId }) => type === "AllCompanies" || resourceId === company.id),
  );
  return [...rolesOf(company), ...shared];
}

/** The names of roles that allow more than reading. No company may use them for a role of its own. */
export const builtInRoles: readonly string[] = ["Company Admin", "Reseller"];

function builtInRole({ identity }: Company): string {
  return identity.resellerId === undefined ? "Reseller" : "Company Admin";
}

type Named = Partial<Role> & Pick<Role, "resourceId" | "roleName">;

export function addRole(company: Company, role: Named): Role {
  return company.table(roles).put(toRole(company, role));
}

function toRole(company: Company, role: Named): Role {
  const isCustom = !builtInRoles.includes(role.roleName ?? "");
  return {
    roleDescription: null,
    companyResourceId: isCustom ? company.id : null,
    companyName: isCustom ? company.identity.name : null,
    createTime: null,
    typeName: isCustom ? "Custom" : "System",
    isOwner: isCustom,
    permissionResourceIdList: [],
    availableFor: [],
    ...company.table(roles).get(role.resourceId),
    ...role,
  };
}

/** @throws {Refusal} 404: the company has no such role. */
export function findRole(world: World, company: Company, id: string): Role {
  const role = availableRoles(world, company).find(({ resourceId }) => resourceId === id);
  if (role === undefined) throw new Refusal(404, "No role with this id was found in this company");
  return role;
}

/** @throws {Refusal} 400: the company has no role with one of the ids, or there are none. */
export function findRoles(world: World, company: Company, ids: readonly string[]): Role[] {
  const known = availableRoles(world, company);
  const found = ids.map((id) => known.find(({ resourceId }) => resourceId === id));
  const missing = ids[found.indexOf(undefined)];
  const what = missing === undefined ? "Role should be selected" : `This company has no role ${missing}`;
  if (ids.length === 0 || missing !== undefined) throw new Refusal(400, "Invalid request", [what]);
  return found.filter((role) => role !== undefined);
}
