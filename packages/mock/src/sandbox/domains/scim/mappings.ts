import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { customFields } from "../custom-fields/custom-field.ts";
import { fieldsOf } from "./fields.ts";

/** Which field of a directory fills which custom field, by their names. @throws {Refusal} 400: one of them is unknown. */
export function mappingsOf(
  company: Company,
  requested: readonly Schemas["ScimFieldMapping"][],
): Schemas["ScimMappingDetail"][] {
  const fields = fieldsOf(company);
  return requested.map(({ customFieldResourceId, scimFieldResourceId }, index) => {
    const place = `body.fieldMappings[${index}]`;
    const field = fields.find(({ resourceId }) => resourceId === scimFieldResourceId);
    if (field === undefined)
      throw refused(`${place}.scimFieldResourceId: there is no SCIM field ${scimFieldResourceId}`);
    const customField = company.table(customFields).get(customFieldResourceId);
    if (customField === undefined) {
      throw refused(`${place}.customFieldResourceId: this company has no custom field ${customFieldResourceId}`);
    }
    return { scimPath: field.name, customFieldName: customField.name };
  });
}

function refused(text: string): Refusal {
  return new Refusal(400, "Invalid request", [text]);
}
