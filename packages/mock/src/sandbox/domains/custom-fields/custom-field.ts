import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** A field that a company added to its people. */
export type CustomField = Readonly<Schemas["CustomField"]>;

export const customFields = tableKind<CustomField>("customFields", "resourceId");

export function customFieldsOf(company: Company): CustomField[] {
  return [...company.table(customFields).values()];
}

/** @throws {Refusal} 404: the company has no such field. */
export function findCustomField(company: Company, id: string): CustomField {
  const field = company.table(customFields).get(id);
  if (field === undefined) throw new Refusal(404, "No custom field with this id was found in this company");
  return field;
}

/** A company's field by its name, in any case. */
export function customFieldNamed(company: Company, name: string): CustomField | undefined {
  const wanted = name.toLowerCase();
  return customFieldsOf(company).find((field) => field.name?.toLowerCase() === wanted);
}
