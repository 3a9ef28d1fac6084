import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { idOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";

type ScimField = Schemas["ScimField"];

export const scimFields = tableKind<ScimField>("scimFields", "resourceId");

/** The members of a directory's users that a company can map; those of the enterprise extension (RFC 7643, 4.3). */
export function fieldsOf(company: Company): ScimField[] {
  const own = [...company.table(scimFields).values()];
  if (own.length > 0) return own;
  const names = ["costCenter", "division", "employeeNumber"];
  return names.map((name) => ({ resourceId: idOf("SCIM field", company.id, name), name }));
}
