import { limits } from "../../../limits.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { mapInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import type { CustomField } from "../custom-fields/custom-field.ts";
import { missingFields } from "../custom-fields/required.ts";
import { type TargetUser, usersByEmail } from "../target-users/target-user.ts";
import { managerOf } from "../target-users/write.ts";
import { columnsByField, type Field } from "./fields.ts";
import type { Sheet } from "./read-file.ts";

/** A row of a mapped file. The web UI also reads who the manager is. */
export type PreviewRow = Schemas["ImportPreviewUser"] & ReturnType<typeof managerOf>;

/** What an upload's rows become under a mapping of its columns. @throws {Refusal} 400: the mapping does not fit. */
export async function previewOf(
  world: World,
  company: Company,
  { transactionId, columns, rows }: Sheet & { readonly transactionId: string },
  mappings: readonly Schemas["TargetUserFieldMapping"][],
  groupIds: readonly string[],
): Promise<PreviewRow[]> {
  const { own, custom } = columnsByField(company, columns, mappings);
  assertReadable(rows.length * (own.size + custom.size));
  const places = new Map(columns.map((column, index) => [column, index] as const).reverse());
  const users = usersByEmail(company);
  const seen = new Set<string>();
  return mapInSlices(rows, (row) => {
    const cell = (column: string | undefined) => (column !== undefined && row[places.get(column) ?? -1]) || null;
    const value = (field: Field) => cell(own.get(field));
    const email = value("Email");
    const customFields = [...custom].map(([{ resourceId, name, fieldDataType }, column]) => ({
      ...{ resourceId, name, dataType: fieldDataType },
      value: cell(column),
    }));
    const before = users.get(email?.toLowerCase() ?? "");
    const given = [...(before?.customFieldValues ?? []), ...customFields];
    const missing = missingFields(company, given, [...(before?.targetGroupResourceIds ?? []), ...groupIds]);
    const validationDetail = [...problems(email, seen), ...missing.map(toProblem)];
    return {
      resourceId: world.newId(),
      email,
      firstName: value("FirstName"),
      lastName: value("LastName"),
      department: value("Department"),
      priority: value("Priority"),
      transactionId,
      validationDetail,
      customFields,
      createTime: world.timestamp(),
      updateTime: null,
      status: validationDetail.length > 0 ? "Error" : statusOf(before),
      phoneNumber: value("PhoneNumber"),
      timeZone: value("TimeZone"),
      preferredLanguage: value("PreferredLanguage"),
      ...managerOf({
        managerFirstName: value("ManagerFirstName"),
        managerLastName: value("ManagerLastName"),
        managerEmail: value("ManagerEmail"),
      }),
    };
  });
}

function assertReadable(values: number): void {
  if (values <= limits.fileCells) return;
  const what = `body.fieldMappings: they read more than the ${limits.fileCells} values that the mock reads of a file`;
  throw new Refusal(400, "Invalid request", [what]);
}

/** How many rows of a preview there are of each kind. Whom a directory keeps in step, the company has already. */
export function countsOf(preview: readonly PreviewRow[]) {
  const count = (...statuses: string[]) => preview.filter(({ status }) => statuses.includes(status ?? "")).length;
  return {
    newUserCount: count("New"),
    existingUserCount: count("Exists", "SCIM"),
    invalidUserCount: count("Error"),
  };
}

function statusOf(user: TargetUser | undefined): string {
  if (user === undefined) return "New";
  return user.isEditable ? "Exists" : "SCIM";
}

function toProblem({ name }: CustomField): Schemas["ImportValidationError"] {
  return { fieldName: name, message: "This field needs a value" };
}

function problems(email: string | null, seen: Set<string>): Schemas["ImportValidationError"][] {
  const complain = (message: string) => [{ fieldName: "email", message }];
  if (email === null || !/^[^\s@]+@[^\s@]+$/.test(email)) return complain("This is not an e-mail address");
  const key = email.toLowerCase();
  if (seen.has(key)) return complain("This e-mail address is in the file more than once");
  seen.add(key);
  return [];
}
