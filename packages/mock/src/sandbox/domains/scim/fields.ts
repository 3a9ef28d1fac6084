import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

type ScimField = Schemas["ScimField"];

export const scimFields = tableKind<ScimField>("scimFields", "resourceId");

/** The members of a directory's users that a company can map; those of the enterprise extension (RFC 7643, 4.3). */
export function fieldsOf(world: World, company: Company): ScimField[] {
  const table = company.table(scimFields);
  if (table.size === 0) {
    for (const name of ["costCenter", "division", "employeeNumber"]) table.put({ resourceId: world.newId(), name });
  }
  return [...table.values()];
}
