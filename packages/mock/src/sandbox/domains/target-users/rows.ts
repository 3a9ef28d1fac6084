import type { Schemas } from "../../operation-types.ts";
import { numberOf } from "../../world/derive.ts";
import type { TargetGroup } from "../target-groups/target-group.ts";
import type { TargetUser } from "./target-user.ts";

const nobody = { managerFirstName: null, managerLastName: null, managerEmail: null, managerFullName: null };

/** The person as a row of a search. */
export function toRow(user: TargetUser): Schemas["TargetUser"] {
  const { targetGroupResourceIds, timeZoneId, preferredLanguageId, ...row } = user;
  return { isDeleted: false, ...nobody, ...row };
}

/** The person's whole record, which an update replaces. */
export function toDetail(user: TargetUser): Schemas["TargetUserDetail"] {
  const { isDeleted, status, timeZone, preferredLanguage, createTime, updateTime, isEditable, ...row } = toRow(user);
  const { scimSettingName, ldapConfigName, ...rest } = row;
  const { timeZoneId = null, preferredLanguageId = null } = user;
  return { ...nobody, ...rest, isActive: status === "Active", timeZoneId, preferredLanguageId };
}

/** How to reach the person. */
export function toContact({ resourceId, ...user }: TargetUser): Schemas["TargetUserContact"] {
  const { email, firstName, lastName, phoneNumber, isDeleted, status } = user;
  return {
    id: numberOf("person", resourceId),
    resourceId,
    email,
    firstName,
    lastName,
    phoneNumber,
    isDeleted: isDeleted === true,
    status: status === "Active" ? 1 : 0,
  };
}

/** A group as a row of the groups that a person is in. */
export function toGroupRow({ resourceId, name, priority, createTime }: TargetGroup): Schemas["TargetUserGroup"] {
  return { resourceId, name, priority, createTime };
}
