import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { findByEmail } from "../target-users/target-user.ts";
import type { Transaction } from "./transaction.ts";

type Preview = Schemas["ImportPreviewUser"];
type FieldMapping = Schemas["TargetUserFieldMapping"];

const fields = [
  "email",
  "firstName",
  "lastName",
  "department",
  "priority",
  "phoneNumber",
  "timeZone",
  "preferredLanguage",
];

/** What an upload's rows become under a mapping of its columns. @throws {Refusal} 400: the mapping does not fit. */
export function previewOf(
  world: World,
  company: Company,
  { transactionId, columns, rows }: Transaction,
  mappings: readonly FieldMapping[],
): Preview[] {
  for (const [index, mapping] of mappings.entries()) check(mapping, `body.fieldMappings[${index}]`, columns);
  if (!mappings.some(({ fieldName }) => fieldName === "email")) {
    throw new Refusal(400, "Invalid request", ["body.fieldMappings: no column is mapped to email"]);
  }
  const seen = new Set<string>();
  return rows.map((row) => {
    const value = (field: string) => {
      const column = mappings.find(({ fieldName }) => fieldName === field)?.excelColumnName;
      return (column !== undefined && row[columns.indexOf(column)]) || null;
    };
    const email = value("email");
    const validationDetail = problems(email, seen);
    const isNew = email === null || findByEmail(company, email) === undefined;
    return {
      resourceId: world.newId(),
      email,
      firstName: value("firstName"),
      lastName: value("lastName"),
      department: value("department"),
      priority: value("priority"),
      transactionId,
      validationDetail,
      customFields: [],
      createTime: world.timestamp(),
      updateTime: null,
      status: validationDetail.length > 0 ? "Invalid" : isNew ? "New" : "Existing",
      phoneNumber: value("phoneNumber"),
      timeZone: value("timeZone"),
      preferredLanguage: value("preferredLanguage"),
    };
  });
}

function check({ excelColumnName, fieldName }: FieldMapping, place: string, columns: readonly string[]): void {
  if (!columns.includes(excelColumnName)) {
    const what = `the file has no column "${excelColumnName}", but ${columns.join(", ")}`;
    throw new Refusal(400, "Invalid request", [`${place}.excelColumnName: ${what}`]);
  }
  if (!fields.includes(fieldName)) {
    const what = `"${fieldName}" is not one of the known fields ${fields.join(", ")}`;
    throw new Refusal(400, "Invalid request", [`${place}.fieldName: ${what}`]);
  }
}

function problems(email: string | null, seen: Set<string>): Schemas["ImportValidationError"][] {
  const complain = (message: string) => [{ fieldName: "email", message }];
  if (email === null || !/^[^\s@]+@[^\s@]+$/.test(email)) return complain("This is not an e-mail address");
  const key = email.toLowerCase();
  if (seen.has(key)) return complain("This e-mail address is in the file more than once");
  seen.add(key);
  return [];
}
