import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { findByEmail, targetUsers } from "../target-users/target-user.ts";
import type { Mapping } from "./transaction.ts";

type Preview = Schemas["ImportPreviewUser"];

/** Puts all valid rows of a preview, or the selected ones, into the list of people. @throws {Refusal} 400. */
export function importUsers(
  world: World,
  company: Company,
  { preview, targetGroupResourceIds }: Mapping,
  { importType, selectedResourceIds = [] }: Schemas["ImportTargetUsersRequest"],
): void {
  if (importType !== "All" && importType !== "Selected") {
    throw new Refusal(400, "Invalid request", [`body.importType: "${importType}" is neither All nor Selected`]);
  }
  const unknown = selectedResourceIds.find((id) => !preview.some(({ resourceId }) => resourceId === id));
  if (unknown !== undefined) {
    throw new Refusal(400, "Invalid request", [`body.selectedResourceIds: the preview has no row ${unknown}`]);
  }
  const wanted = preview.filter(
    ({ resourceId, status }) =>
      status !== "Invalid" && (importType === "All" || selectedResourceIds.includes(resourceId)),
  );
  for (const row of wanted) importUser(world, company, row, targetGroupResourceIds);
}

function importUser(world: World, company: Company, row: Preview, groups: readonly string[]): void {
  const { email, firstName, lastName, department, phoneNumber, timeZone, preferredLanguage } = row;
  const before = findByEmail(company, email ?? "");
  company.table(targetUsers).put({
    ...(before ?? {
      resourceId: world.newId(),
      customFieldValues: [],
      createTime: world.timestamp(),
      isEditable: true,
      scimSettingName: null,
      ldapConfigName: null,
    }),
    updateTime: before === undefined ? null : world.timestamp(),
    status: before?.status ?? "Active",
    priority: row.priority ?? before?.priority ?? "Medium",
    email,
    firstName: firstName ?? before?.firstName ?? null,
    lastName: lastName ?? before?.lastName ?? null,
    department: department ?? before?.department ?? null,
    phoneNumber: phoneNumber ?? before?.phoneNumber ?? null,
    timeZone: timeZone ?? before?.timeZone ?? null,
    preferredLanguage: preferredLanguage ?? before?.preferredLanguage ?? null,
    targetGroupResourceIds: [...new Set([...(before?.targetGroupResourceIds ?? []), ...groups])],
  });
}
