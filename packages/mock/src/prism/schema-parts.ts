import type { Place } from "@keepnet/document";

/** A schema and what it is composed of. */
export function partsOf(schema: Place | undefined): Place[] {
  if (schema === undefined) return [];
  const others = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.entries(keyword));
  return [schema, ...others.flatMap(([, part]) => partsOf(part))];
}
