import type { Place } from "@keepnet/document";

/** A member of a body, however deep it stands. */
export interface Member {
  /** As in `filter.filterGroups[].condition`. */
  readonly path: string;
  readonly schema: Place;
  readonly required: boolean;
  /** Whether its own members are left out, because they are those of an object around it. */
  readonly repeats: boolean;
}

/** Every member of a schema, each object followed by its members. */
export function membersOf(schema: Place, before = "", passed: ReadonlySet<unknown> = new Set()): Member[] {
  return objectsIn(schema).flatMap(({ object, suffix }) => {
    if (passed.has(object.node)) return [];
    const around = new Set(passed).add(object.node);
    const required = new Set(object.list("required"));
    const own = object.entries("properties").map(([name, member]) => [name, member, required.has(name)] as const);
    const others = object.below("additionalProperties");
    const any = others && typeof others.node === "object" ? [["*", others, false] as const] : [];
    return [...own, ...any].flatMap(([name, member, isRequired]) => {
      const path = `${before}${suffix}${before || suffix ? "." : ""}${name}`;
      const repeats = objectsIn(member).some(({ object }) => around.has(object.node));
      return [{ path, schema: member, required: isRequired, repeats }, ...membersOf(member, path, around)];
    });
  });
}

/** The objects that a value of a schema can be, or a list of them. `allOf` is all of its parts. */
function objectsIn(schema: Place, suffix = "", passed = new Set<unknown>()): { object: Place; suffix: string }[] {
  if (passed.has(schema.node)) return [];
  passed.add(schema.node);
  const isObject = schema.value("properties") !== undefined || typeof schema.value("additionalProperties") === "object";
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema.entries(keyword));
  const items = schema.below("items");
  return [
    ...(isObject ? [{ object: schema, suffix }] : []),
    ...parts.flatMap(([, part]) => objectsIn(part, suffix, passed)),
    ...(items ? objectsIn(items, `${suffix}[]`, passed) : []),
  ];
}
