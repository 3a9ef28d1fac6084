import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { missingFields } from "../custom-fields/required.ts";
import { valuesOf } from "../custom-fields/values.ts";
import { languageNamed, timeZoneNamed } from "../look-ups/catalog.ts";
import { assertOpenGroups } from "../target-groups/target-group.ts";
import { type TargetUser, usersByEmail } from "./target-user.ts";

type Request = Schemas["CreateTargetUserRequest"] | Schemas["UpdateTargetUserRequest"];
type Written = Omit<
  TargetUser,
  "resourceId" | "createTime" | "updateTime" | "isEditable" | "scimSettingName" | "ldapConfigName"
>;

/**
 * What a request writes into a person's row: everything, so that what it leaves out is empty afterwards. Only the
 * groups stay as they are if it leaves them out.
 *
 * @param before - the person, when they exist already
 * @throws {Refusal} 400: the e-mail address is another person's, a group or a custom field is not the
 * company's, or a field that needs a value has none.
 */
export function written(company: Company, request: Request, before?: TargetUser): Written {
  const taken = usersByEmail(company).get(request.email.toLowerCase());
  if (taken !== undefined && taken.resourceId !== before?.resourceId) {
    throw new Refusal(400, "Invalid request", [
      `body.email: ${request.email} is a target user of this company already`,
    ]);
  }
  const kept = before?.targetGroupResourceIds ?? [];
  const groups = [...new Set(request.targetGroupResourceIds ?? kept)];
  const joined = groups.filter((id) => !kept.includes(id));
  assertOpenGroups(company, joined, "body.targetGroupResourceIds");
  const customFieldValues = valuesOf(company, request.customFields ?? []);
  const [missing] = missingFields(company, customFieldValues, groups);
  if (missing !== undefined) {
    const what = `body.customFields: "${missing.name}" (${missing.resourceId}) needs a value`;
    throw new Refusal(400, "Invalid request", [what]);
  }
  const timeZoneId = request.timeZoneId || null;
  const preferredLanguageId = request.preferredLanguageId || null;
  return {
    email: request.email,
    firstName: request.firstName || null,
    lastName: request.lastName || null,
    department: request.department || null,
    priority: request.priority ?? "Medium",
    status: request.isActive === false ? "Inactive" : "Active",
    customFieldValues,
    phoneNumber: request.phoneNumber || null,
    timeZoneId,
    timeZone: timeZoneId && (timeZoneNamed(timeZoneId)?.displayName ?? timeZoneId),
    preferredLanguageId,
    preferredLanguage: preferredLanguageId && (languageNamed(preferredLanguageId)?.name ?? preferredLanguageId),
    ...managerOf(request),
    targetGroupResourceIds: groups,
  };
}

/** The members about a person's manager. Forms send an empty text for nothing. */
export function managerOf(given: Pick<Request, "managerFirstName" | "managerLastName" | "managerEmail">) {
  const managerFirstName = given.managerFirstName || null;
  const managerLastName = given.managerLastName || null;
  const managerFullName = [managerFirstName, managerLastName].filter((name) => name !== null).join(" ") || null;
  return { managerFirstName, managerLastName, managerEmail: given.managerEmail || null, managerFullName };
}
