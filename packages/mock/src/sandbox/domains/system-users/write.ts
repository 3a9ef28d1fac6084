import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { findRoles } from "../roles/role.ts";
import { type SystemUser, systemUsers } from "./system-user.ts";

/**
 * Keeps a system user. Members that the request leaves out are reset.
 *
 * @param before - the user that is changed; undefined makes a new one
 * @throws {Refusal} 400: the e-mail address is another user's, the status is unknown, or a role is not the company's.
 */
export function writeSystemUser(
  world: World,
  company: Company,
  request: Schemas["CreateSystemUserRequest"],
  before: SystemUser | undefined,
): SystemUser {
  const { firstName, lastName, email, phoneNumber, statusId = 1, roleResourceIdList: roleIds = [] } = request;
  const { bypassSsoRedirect = false, bypassMfa = false, bypassIpRestriction = false } = request;
  const table = company.table(systemUsers);
  const taken = [...table.values()].find((user) => user.email?.toLowerCase() === email.toLowerCase());
  if (taken !== undefined && taken.resourceId !== before?.resourceId) {
    throw new Refusal(400, "Invalid request", [`body.email: ${email} is a system user of this company already`]);
  }
  if (statusId !== 0 && statusId !== 1) throw new Refusal(400, "Invalid request", ["Status Id is invalid"]);
  if (roleIds.length > 0) findRoles(world, company, roleIds);
  return table.put({
    resourceId: before?.resourceId ?? world.newId(),
    createTime: before?.createTime ?? world.timestamp(),
    isEditable: true,
    ...{ firstName, lastName, email, phoneNumber, statusId, roleIds },
    ...{ bypassSsoRedirect, bypassMfa, bypassIpRestriction },
  });
}
