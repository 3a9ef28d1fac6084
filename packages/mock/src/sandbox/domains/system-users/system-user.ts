import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import { availableRoles } from "../roles/role.ts";

/** A person who administers a company, as it is kept: with the ids of their roles. */
export interface SystemUser
  extends Readonly<Omit<Schemas["SystemUser"], "companyName" | "companyResourceId" | "roles" | "statusName">> {
  readonly roleIds: readonly string[];
}

export const systemUsers = tableKind<SystemUser>("systemUsers", "resourceId");

/** @throws {Refusal} 404: the company has no such system user. */
export function findSystemUser(company: Company, id: string): SystemUser {
  const user = company.table(systemUsers).get(id);
  if (user === undefined) throw new Refusal(404, "No system user with this id was found in this company");
  return user;
}

/** How many system users of these companies have a role. */
export function countUsersWithRole(companies: readonly Company[], roleId: string): number {
  const users = companies.flatMap((company) => [...company.table(systemUsers).values()]);
  return users.filter(({ roleIds }) => roleIds.includes(roleId)).length;
}

/** The user as a row of the search, which has the names of the roles as one text. */
export function toRow(world: World, company: Company, { roleIds, ...user }: SystemUser): Schemas["SystemUser"] {
  const roles = availableRoles(world, company).filter(({ resourceId }) => roleIds.includes(resourceId));
  return {
    ...user,
    companyName: company.identity.name,
    companyResourceId: company.id,
    roles: roles.map(({ roleName }) => roleName).join(", "),
    statusName: user.statusId === 1 ? "Active" : "Inactive",
  };
}
