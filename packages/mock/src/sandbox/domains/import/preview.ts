import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { type TargetUser, usersByEmail } from "../target-users/target-user.ts";
import { managerOf } from "../target-users/write.ts";
import { columnsByField, type Field } from "./fields.ts";
import type { Sheet } from "./read-file.ts";

/** A row of a mapped file. The web UI also reads who the manager is. */
export type PreviewRow = Schemas["ImportPreviewUser"] & ReturnType<typeof managerOf>;

/** What an upload's rows become under a mapping of its columns. @throws {Refusal} 400: the mapping does not fit. */
export function previewOf(
  world: World,
  company: Company,
  { transactionId, columns, rows }: Sheet & { readonly transactionId: string },
  mappings: readonly Schemas["TargetUserFieldMapping"][],
): PreviewRow[] {
  const { own, custom } = columnsByField(company, columns, mappings);
  const users = usersByEmail(company);
  const seen = new Set<string>();
  return rows.map((row) => {
    const cell = (column: string | undefined) => (column !== undefined && row[columns.indexOf(column)]) || null;
    const value = (field: Field) => cell(own.get(field));
    const email = value("Email");
    const validationDetail = problems(email, seen);
    return {
      resourceId: world.newId(),
      email,
      firstName: value("FirstName"),
      lastName: value("LastName"),
      department: value("Department"),
      priority: value("Priority"),
      transactionId,
      validationDetail,
      customFields: [...custom].map(([{ resourceId, name, fieldDataType }, column]) => ({
        resourceId,
        name,
        dataType: fieldDataType,
        value: cell(column),
      })),
      createTime: world.timestamp(),
      updateTime: null,
      status: validationDetail.length > 0 ? "Error" : statusOf(users.get(email?.toLowerCase() ?? "")),
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

function problems(email: string | null, seen: Set<string>): Schemas["ImportValidationError"][] {
  const complain = (message: string) => [{ fieldName: "email", message }];
  if (email === null || !/^[^\s@]+@[^\s@]+$/.test(email)) return complain("This is not an e-mail address");
  const key = email.toLowerCase();
  if (seen.has(key)) return complain("This e-mail address is in the file more than once");
  seen.add(key);
  return [];
}
