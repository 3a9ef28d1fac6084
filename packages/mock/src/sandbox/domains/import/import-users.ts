import { limits } from "../../../limits.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { visitInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { recordImport } from "../jobs/job.ts";
import { languageNamed, timeZoneNamed } from "../look-ups/catalog.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { toJobError } from "./job-error.ts";
import { PeopleByEmail } from "./people-by-email.ts";
import type { PreviewRow } from "./preview.ts";
import type { Mapping } from "./transaction.ts";

type Selects = (row: PreviewRow, selected: ReadonlySet<string>) => boolean;

const all: Selects = () => true;
const selected: Selects = ({ resourceId }, ids) => ids.has(resourceId);

/** Which rows each type of import takes, of those that can be imported. */
const importTypes: Readonly<Record<string, Selects>> = {
  ImportAll: all,
  ImportSelected: selected,
  OnlyNew: ({ status }) => status === "New",
  OnlyUpdateExisting: ({ status }) => status === "Exists",
  All: all,
  Selected: selected,
};

/** Puts the rows of a preview that an import asks for into the list of people, in slices. @throws {Refusal} 400. */
export async function importUsers(
  world: World,
  company: Company,
  { preview, targetGroupResourceIds }: Mapping,
  { importType, selectedResourceIds = [] }: Schemas["ImportTargetUsersRequest"],
): Promise<void> {
  const selects = Object.hasOwn(importTypes, importType) ? importTypes[importType] : undefined;
  if (selects === undefined) {
    const known = Object.keys(importTypes).join(", ");
    throw new Refusal(400, "Invalid request", [`body.importType: "${importType}" is not one of ${known}`]);
  }
  const rowIds = new Set(preview.map(({ resourceId }) => resourceId));
  const unknown = selectedResourceIds.find((id) => !rowIds.has(id));
  if (unknown !== undefined) {
    throw new Refusal(400, "Invalid request", [`body.selectedResourceIds: the preview has no row ${unknown}`]);
  }
  const selectedIds = new Set(selectedResourceIds);
  const chosen = preview.filter((row) => selects(row, selectedIds));
  const wanted = chosen.filter(({ status }) => status === "New" || status === "Exists");
  const people = new PeopleByEmail(company);
  await visitInSlices(wanted, (row) => {
    const before = people.find(row.email ?? "");
    people.put(importedUser(world, row, before, targetGroupResourceIds));
  });
  const failed = chosen.filter(({ status }) => status === "Error");
  const errors = failed.slice(0, limits.jobErrors).map(toJobError);
  recordImport(world, company, { importedCount: wanted.length, failedCount: failed.length, errors });
}

/** What the file says of a person goes before what is known, and what it does not say stays. */
function importedUser(
  world: World,
  row: PreviewRow,
  before: TargetUser | undefined,
  groups: readonly string[],
): TargetUser {
  const managerName = row.managerFullName === null ? before : row;
  return {
    ...(before ?? {
      resourceId: world.newId(),
      createTime: world.timestamp(),
      isEditable: true,
      scimSettingName: null,
      ldapConfigName: null,
    }),
    updateTime: before === undefined ? null : world.timestamp(),
    status: before?.status ?? "Active",
    priority: row.priority ?? before?.priority ?? "Medium",
    email: row.email,
    firstName: row.firstName ?? before?.firstName ?? null,
    lastName: row.lastName ?? before?.lastName ?? null,
    department: row.department ?? before?.department ?? null,
    customFieldValues: valuesAfter(before, row),
    phoneNumber: row.phoneNumber ?? before?.phoneNumber ?? null,
    timeZone: (row.timeZone && timeZoneNamed(row.timeZone)?.displayName) ?? row.timeZone ?? before?.timeZone ?? null,
    timeZoneId:
      row.timeZone === null ? (before?.timeZoneId ?? null) : (timeZoneNamed(row.timeZone)?.id ?? row.timeZone),
    preferredLanguage: row.preferredLanguage ?? before?.preferredLanguage ?? null,
    preferredLanguageId:
      row.preferredLanguage === null
        ? (before?.preferredLanguageId ?? null)
        : (languageNamed(row.preferredLanguage)?.resourceId ?? row.preferredLanguage),
    managerFirstName: managerName?.managerFirstName ?? null,
    managerLastName: managerName?.managerLastName ?? null,
    managerFullName: managerName?.managerFullName ?? null,
    managerEmail: row.managerEmail ?? before?.managerEmail ?? null,
    targetGroupResourceIds: [...new Set([...(before?.targetGroupResourceIds ?? []), ...groups])],
  };
}

function valuesAfter(before: TargetUser | undefined, { customFields }: PreviewRow): Schemas["CustomFieldValue"][] {
  const given = (customFields ?? []).filter(({ value }) => value !== null);
  const others = (before?.customFieldValues ?? []).filter(
    (value) => !given.some(({ resourceId }) => resourceId === value.resourceId),
  );
  return [...others, ...given.map(toValue)];
}

function toValue({ value, ...field }: Schemas["ImportPreviewCustomField"]): Schemas["CustomFieldValue"] {
  const isDate = /^date/i.test(field.dataType ?? "");
  return { ...field, value: isDate ? null : value, timestampValue: isDate ? value : null };
}
