import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { bundledExamples } from "../../seed/bundled-examples.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { apiClients } from "../api-clients/api-client.ts";
import { countUsersWithRole } from "../system-users/system-user.ts";
import { addRole, builtInRoles, type Role, roles, rolesOf } from "./role.ts";

/**
 * Keeps a role of a company's own.
 *
 * @param before - the role that is changed; undefined makes a new one
 * @throws {Refusal} 400: the role is not the company's own, another one has its name, or a permission is unknown.
 */
export function writeRole(
  world: World,
  company: Company,
  { name, description, permissionResourceIdList = [], availableForRequests = [] }: Schemas["RoleRequest"],
  before: Role | undefined,
): Role {
  if (before !== undefined) assertOwn(company, before);
  const builtIn = builtInRoles.find((role) => role.toLowerCase() === name.trim().toLowerCase());
  if (builtIn !== undefined) {
    throw new Refusal(400, "Invalid request", [`body.name: "${builtIn}" is the name of a built-in role`]);
  }
  const taken = rolesOf(company).find(({ roleName }) => roleName === name);
  if (taken !== undefined && taken.resourceId !== before?.resourceId) {
    throw new Refusal(400, "Invalid request", [`body.name: this company has a role "${name}" already`]);
  }
  assertPermissions(company, permissionResourceIdList);
  return addRole(company, {
    resourceId: before?.resourceId ?? world.newId(),
    createTime: before?.createTime ?? world.timestamp(),
    roleName: name,
    roleDescription: description,
    permissionResourceIdList,
    availableFor: availableForRequests,
  });
}

/** A dataset may have roles with permissions of its own: what one of the company's roles has is known too. */
function assertPermissions(company: Company, ids: readonly string[]): void {
  const listed = bundledExamples().responses("listPermissions");
  const known = new Set([
    ...listed.flatMap(({ value }) => value.data ?? []).flatMap(idsOf),
    ...rolesOf(company).flatMap(({ permissionResourceIdList }) => permissionResourceIdList),
  ]);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new Refusal(400, "Invalid request", [
    `body.permissionResourceIdList: there is no permission ${unknown}. GET /api/permissions/all lists them`,
  ]);
}

function idsOf({ permissionResourceId, children }: Schemas["Permission"]): string[] {
  const own = permissionResourceId === null ? [] : [permissionResourceId];
  return [...own, ...(children ?? []).flatMap(idsOf)];
}

/** @throws {Refusal} 400: the role is not the company's own, or somebody has it. */
export function deleteRole(world: World, company: Company, role: Role): void {
  assertOwn(company, role);
  const reach = [company, ...world.managedBy(company.id)];
  const users = countUsersWithRole(reach, role.resourceId);
  const clients = reach
    .flatMap((each) => [...each.table(apiClients).values()])
    .filter(({ roleResourceIdList }) => roleResourceIdList?.includes(role.resourceId)).length;
  if (users + clients > 0) {
    const who = `${users} system users and ${clients} API clients have it`;
    throw new Refusal(400, "Invalid request", [`resourceId: the role "${role.roleName}" is in use: ${who}`]);
  }
  company.table(roles).delete(role.resourceId);
}

function assertOwn(company: Company, { isOwner, resourceId, roleName }: Role): void {
  if (isOwner && company.table(roles).get(resourceId) !== undefined) return;
  throw new Refusal(400, "Invalid request", [`resourceId: the role "${roleName}" is not this company's own`]);
}
