import { memberOf, type Place } from "@keepnet/document";
import { bundledPlace } from "../../document.ts";
import type { Schemas } from "../operation-types.ts";

/** The name of the document's schema of a row. */
export type RowName = keyof Schemas & string;

const known = new Map<RowName, readonly string[]>();

/** The members of a row that rows can be compared by: texts, numbers, flags and lists of them, as the document has them. */
export function membersOfRow(row: RowName): readonly string[] {
  let members = known.get(row);
  if (members === undefined) {
    const schema = bundledPlace().below("components", "schemas", row);
    if (schema === undefined) throw new Error(`The document of @keepnet/openapi has no schema ${row}.`);
    const names = new Set(propertiesOf(schema));
    members = [...names].filter((name) => isComparable(memberOf(schema, name)));
    known.set(row, members);
  }
  return members;
}

function propertiesOf(schema: Place): string[] {
  const parts = schema.entries("allOf").flatMap(([, part]) => propertiesOf(part));
  return [...schema.entries("properties").map(([name]) => name), ...parts];
}

/** Whether values of a schema are no objects. A schema that says nothing may have any value. */
function isComparable(schema: Place | undefined): boolean {
  if (schema === undefined) return false;
  const alternatives = [...schema.entries("anyOf"), ...schema.entries("oneOf"), ...schema.entries("allOf")];
  const items = schema.below("items");
  return (
    schema.below("properties") === undefined &&
    alternatives.every(([, part]) => isComparable(part)) &&
    (items === undefined || isComparable(items))
  );
}
