import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { type CustomField, customFieldNamed, customFieldsOf } from "../custom-fields/custom-field.ts";

type FieldMapping = Schemas["TargetUserFieldMapping"];

const fields = [
  "Email",
  "FirstName",
  "LastName",
  "Department",
  "PhoneNumber",
  "Priority",
  "TimeZone",
  "PreferredLanguage",
  "ManagerFirstName",
  "ManagerLastName",
  "ManagerEmail",
] as const;

export type Field = (typeof fields)[number];

/** The columns that hold a person's fields, and those that hold custom fields. */
export interface ColumnsByField {
  readonly own: ReadonlyMap<Field, string>;
  readonly custom: ReadonlyMap<CustomField, string>;
}

/** Which column holds what. Upper and lower case of a field do not differ. @throws {Refusal} 400: it does not fit. */
export function columnsByField(
  company: Company,
  columns: readonly string[],
  mappings: readonly FieldMapping[],
): ColumnsByField {
  const own = new Map<Field, string>();
  const custom = new Map<CustomField, string>();
  for (const [index, { excelColumnName, fieldName }] of mappings.entries()) {
    const place = `body.fieldMappings[${index}]`;
    if (!columns.includes(excelColumnName)) {
      throw refused(`${place}.excelColumnName: the file has no column "${excelColumnName}", but ${columns.join(", ")}`);
    }
    const field = fields.find((candidate) => candidate.toLowerCase() === fieldName.toLowerCase());
    const customField = customFieldNamed(company, fieldName);
    if (field !== undefined) own.set(field, excelColumnName);
    else if (customField !== undefined) custom.set(customField, excelColumnName);
    else throw refused(`${place}.fieldName: ${unknown(company, fieldName)}`);
  }
  if (!own.has("Email")) throw refused('body.fieldMappings: no column is mapped to "Email"');
  return { own, custom };
}

function unknown(company: Company, fieldName: string): string {
  const known = [...fields, ...customFieldsOf(company).map(({ name }) => name)];
  return `"${fieldName}" is not one of the known fields ${known.join(", ")}`;
}

function refused(text: string): Refusal {
  return new Refusal(400, "Invalid request", [text]);
}
