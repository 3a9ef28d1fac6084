import type { Json, JsonObject } from "@keepnet/document";

/** The types that a schema names; undefined where any will do. */
export function typesOf(schema: JsonObject): string[] | undefined {
  return schema.type === undefined ? undefined : [schema.type].flat().map(String);
}

/** The type of a value as a schema names it. */
export function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** One spelling for a choice of types: one by itself, more in alphabetical order with null last. */
export function typeList(types: Iterable<string>): Json {
  const all = new Set(types);
  // every integer is a number
  if (all.has("number")) all.delete("integer");
  const names = [...all].filter((name) => name !== "null").sort();
  if (all.has("null")) names.push("null");
  return names.length === 1 ? (names[0] ?? []) : names;
}

/** The types that two schemas have in common; undefined where there are none. */
export function shared(left: Json, right: Json): Json | undefined {
  const [one, other] = [left, right].map((type) => [type].flat().map(String));
  const holds = (types: string[], type: string) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const common = [
    ...(one ?? []).filter((type) => holds(other ?? [], type)),
    ...(other ?? []).filter((type) => holds(one ?? [], type)),
  ];
  return common.length > 0 ? typeList(common) : undefined;
}
