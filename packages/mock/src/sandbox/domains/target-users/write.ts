import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { findByEmail, type TargetUser } from "./target-user.ts";

type Request = Schemas["CreateTargetUserRequest"];
type Written = Omit<
  TargetUser,
  "resourceId" | "createTime" | "updateTime" | "isEditable" | "scimSettingName" | "ldapConfigName"
>;

/**
 * What a request writes into a person's row.
 *
 * @param own - the person's own id, when they exist already
 * @throws {Refusal} 400: the e-mail address is another person's, or a group is not the company's.
 */
export function written(company: Company, request: Request, own?: string): Written {
  const taken = findByEmail(company, request.email);
  if (taken !== undefined && taken.resourceId !== own) {
    throw new Refusal(400, "Invalid request", [
      `body.email: ${request.email} is a target user of this company already`,
    ]);
  }
  const groups = request.targetGroupResourceIds ?? [];
  const unknown = groups.find((id) => company.table(targetGroups).get(id) === undefined);
  if (unknown !== undefined) {
    throw new Refusal(400, "Invalid request", [
      `body.targetGroupResourceIds: this company has no target group ${unknown}`,
    ]);
  }
  return {
    email: request.email,
    firstName: request.firstName ?? null,
    lastName: request.lastName ?? null,
    department: request.department ?? null,
    priority: request.priority ?? "Medium",
    status: request.isActive === false ? "Inactive" : "Active",
    customFieldValues: (request.customFields ?? []).map(customField),
    phoneNumber: request.phoneNumber,
    timeZone: request.timeZoneId ?? null,
    preferredLanguage: null,
    targetGroupResourceIds: groups,
  };
}

function customField(field: Schemas["CustomFieldValueRequest"]): Schemas["CustomFieldValue"] {
  const { resourceId = "", name = null, dataType = null, value = null, timestampValue = null } = field;
  return { resourceId, name, dataType, value, timestampValue };
}
