import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { targetUsers } from "../target-users/target-user.ts";
import { customFieldNamed, customFields } from "./custom-field.ts";

type Value = Schemas["CustomFieldValue"];

/** The values of a company's fields in a request. @throws {Refusal} 400: the company has no such field. */
export function valuesOf(company: Company, requested: readonly Schemas["CustomFieldValueRequest"][]): Value[] {
  return requested.map(({ resourceId, name, value, timestampValue }, index) => {
    const field = resourceId ? company.table(customFields).get(resourceId) : customFieldNamed(company, name ?? "");
    if (field === undefined) {
      const what = `body.customFields[${index}]: this company has no custom field ${resourceId || name}`;
      throw new Refusal(400, "Invalid request", [what]);
    }
    // An empty text is how a form sends nothing.
    const given = { value: value || null, timestampValue: timestampValue || null };
    return { resourceId: field.resourceId, name: field.name, dataType: field.fieldDataType, ...given };
  });
}

/** Brings people's values in line with the company's fields: values follow a new name or type, and go with their field. */
export function refreshValues(company: Company): void {
  const people = company.table(targetUsers);
  const fields = company.table(customFields);
  for (const person of people.toJSON()) {
    const customFieldValues = (person.customFieldValues ?? []).flatMap((value) => {
      const field = fields.get(value.resourceId);
      return field === undefined ? [] : [{ ...value, name: field.name, dataType: field.fieldDataType }];
    });
    if (person.customFieldValues?.length) people.put({ ...person, customFieldValues });
  }
}
