import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { type CustomField, customFields, customFieldsOf, findCustomField } from "./custom-field.ts";
import { written } from "./write.ts";

/** Makes a list all that a company has of fields. @throws {Refusal} 404: no field has one of the ids; 409: a name twice. */
export function replaceAll(world: World, company: Company, items: readonly Schemas["CustomFieldItem"][]): void {
  assertDistinct(items);
  const table = company.table(customFields);
  const checked = items.map((item, index) => ({
    ownerType: item.ownerType,
    before: item.resourceId ? findCustomField(company, item.resourceId) : undefined,
    fields: written(company, item, `body.targetUserCustomFields[${index}]`, index + 1),
  }));
  const wanted = checked.map(({ ownerType, before, fields }): CustomField => {
    const resourceId = before?.resourceId ?? world.newId();
    return { resourceId, ownerType, isEditable: before?.isEditable ?? true, ...fields };
  });
  for (const { resourceId } of customFieldsOf(company)) table.delete(resourceId);
  for (const field of wanted) table.put(field);
}

function assertDistinct(items: readonly Schemas["CustomFieldItem"][]): void {
  const names = items.map(({ name }) => name.toLowerCase());
  const repeated = items.find(({ name }, index) => names.indexOf(name.toLowerCase()) !== index);
  if (repeated !== undefined)
    throw new Refusal(409, `There are two custom fields named "${repeated.name}" in the list`);
}
