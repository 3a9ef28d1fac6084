import type { Place } from "@keepnet/document";

/** How values of a member compare. An `id` compares like a text, and is not looked through for free text. */
export type MemberType = "text" | "id" | "number" | "flag" | "date";

/** The document has one schema for dates, and another for those that can be null. */
const isAccountDate = ({ location }: Place) => /\/(Nullable)?AccountDate$/.test(location);
/** Times in a person's own time zone, and those of a timeline, have no schema of their own. */
const timeName = /(Date|Time|Sent)(ToLocalUser|WithDay)?$/;
const idName = /(^i|I)ds?$/;

/** The type of a member, by its schema. */
export function memberTypeOf(name: string, schema: Place): MemberType {
  const alternatives = [...schema.entries("anyOf"), ...schema.entries("oneOf")].map(([, part]) => part);
  const parts = alternatives.length > 0 ? alternatives : [schema];
  if (parts.some(isAccountDate)) return "date";
  const types = parts.flatMap((part) => part.value("type") ?? []).filter((type) => type !== "null");
  if (types.length > 0 && types.every((type) => type === "integer" || type === "number")) return "number";
  if (types.length > 0 && types.every((type) => type === "boolean")) return "flag";
  if (timeName.test(name)) return "date";
  return idName.test(name) ? "id" : "text";
}

/** The type that a `dataType` means, of a custom field or in a filter. */
export function namedType(dataType: string | null | undefined): MemberType {
  switch (dataType?.toLowerCase()) {
    case "number":
      return "number";
    case "boolean":
      return "flag";
    case "date":
    case "datetime":
      return "date";
    default:
      return "text";
  }
}
