import { memberOf, type Place } from "@keepnet/document";
import { bundledPlace } from "../../document.ts";
import type { Schemas } from "../operation-types.ts";
import { type MemberType, memberTypeOf } from "./member-type.ts";

/** The name of the document's schema of a row. */
export type RowName = keyof Schemas & string;

const known = new Map<RowName, ReadonlyMap<string, MemberType>>();

/**
 * The members of a row that rows can be compared by, with their types: texts, numbers, flags, dates and lists of them,
 * as the document has them.
 */
export function membersOfRow(row: RowName): ReadonlyMap<string, MemberType> {
  let members = known.get(row);
  if (members === undefined) {
    const schema = bundledPlace().below("components", "schemas", row);
    if (schema === undefined) throw new Error(`The document of @keepnet/openapi has no schema ${row}.`);
    const names = [...new Set(propertiesOf(schema))];
    const found = names.flatMap((name): [string, MemberType][] => {
      const member = memberOf(schema, name);
      return member !== undefined && isComparable(member) ? [[name, memberTypeOf(name, member)]] : [];
    });
    members = new Map(found);
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
