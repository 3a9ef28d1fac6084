import { isObject, type Json, valueAt } from "@keepnet/document";
import fc from "fast-check";
import type { Pair } from "./judge-schemas.ts";

const names = ["a", "b", "c"];
const constants = fc.constantFrom<Json>("a", "ab", 1, 2, null, true);
const few = fc.integer({ min: 0, max: 3 });

/** Few of the keywords at once, because most values should satisfy some schema. */
function optional(keywords: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<Record<string, Json>> {
  const seldom = Object.entries(keywords).map(([name, value]) => [
    name,
    fc.oneof({ arbitrary: value, weight: 1 }, { arbitrary: fc.constant(undefined), weight: 2 }),
  ]);
  return fc
    .record(Object.fromEntries(seldom) as Record<string, fc.Arbitrary<Json | undefined>>)
    .map((all) => JSON.parse(JSON.stringify(all)));
}

const text = optional({
  minLength: few,
  maxLength: few,
  pattern: fc.constantFrom("^a", "b$", "^[ab]*$", "^.{2}$"),
  format: fc.constantFrom("date", "uuid"),
}).map((rest): Json => ({ type: "string", ...rest }));

const number = fc
  .tuple(
    fc.constantFrom("integer", "number"),
    optional({
      minimum: few,
      maximum: few,
      exclusiveMinimum: few,
      exclusiveMaximum: few,
      multipleOf: fc.constantFrom(2, 0.5),
    }),
  )
  .map(([type, rest]): Json => ({ type, ...rest }));

const listed = fc.oneof(
  fc.uniqueArray(constants, { minLength: 1, maxLength: 3 }).map((values): Json => ({ enum: values })),
  constants.map((value): Json => ({ const: value })),
);

const simple = fc.oneof(
  text,
  number,
  listed,
  fc.constantFrom<Json>(
    { type: "boolean" },
    { type: "null" },
    { type: ["string", "null"] },
    { type: ["integer", "string"] },
    {},
  ),
);

/** Small schemas of every kind that the description could have, most of which some value satisfies. */
export const schemas: fc.Arbitrary<Json> = fc.letrec<{ schema: Json; list: Json; object: Json; choice: Json }>(
  (tie) => ({
    list: optional({
      items: tie("schema"),
      minItems: fc.integer({ min: 0, max: 2 }),
      maxItems: fc.integer({ min: 0, max: 2 }),
      uniqueItems: fc.boolean(),
      contains: tie("schema"),
      prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
    }).map((rest): Json => ({ type: "array", ...rest })),
    object: optional({
      properties: fc.dictionary(fc.constantFrom(...names), tie("schema"), { maxKeys: 3 }) as fc.Arbitrary<Json>,
      required: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
      additionalProperties: fc.oneof(fc.constant<Json>(false), fc.constant<Json>(true), tie("schema")),
      minProperties: fc.integer({ min: 0, max: 2 }),
      maxProperties: fc.integer({ min: 0, max: 2 }),
      dependentRequired: fc.constantFrom<Json>({ a: ["b"] }, { c: ["a"] }),
    }).map((rest): Json => ({ type: "object", ...rest })),
    choice: fc.oneof(
      ...["allOf", "anyOf", "oneOf"].map((keyword) =>
        fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((parts): Json => ({ [keyword]: parts })),
      ),
      fc.tuple(tie("schema"), tie("schema")).map(([schema, not]): Json => ({ allOf: [schema, { not }] })),
      fc.tuple(tie("schema"), tie("schema"), tie("schema")).map(
        ([condition, met, unmet]): Json =>
          Object.fromEntries([
            ["if", condition],
            // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
            ["then", met],
            ["else", unmet],
          ]),
      ),
    ),
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { arbitrary: simple, weight: 4 },
      { arbitrary: tie("object"), weight: 3 },
      { arbitrary: tie("list"), weight: 1 },
      { arbitrary: tie("choice"), weight: 2 },
    ),
  }),
).schema;

/** Two schemas that differ in one place, or altogether. */
export const pairs: fc.Arbitrary<Pair> = fc.oneof(
  { arbitrary: fc.record({ old: schemas, now: schemas }), weight: 1 },
  {
    arbitrary: fc
      .tuple(schemas, schemas, fc.nat(), fc.nat())
      .map(([old, other, place, which]): Pair => ({ old, now: changedAt(old, place, other, which) })),
    weight: 3,
  },
);

/** Replaces one value in a schema: by one of another schema where the same keyword has one, else by nothing. */
function changedAt(schema: Json, place: number, other: Json, which: number): Json {
  const places = placesIn(schema);
  const path = places[place % places.length] ?? [];
  const alike = placesIn(other).filter((candidate) => candidate.at(-1) === path.at(-1));
  const from = alike[which % Math.max(1, alike.length)];
  return put(schema, path, from && valueAt(other, from)) ?? other;
}

function put(node: Json, [name, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (name === undefined) return value;
  if (Array.isArray(node)) {
    const items = node.flatMap((item, index) => (String(index) === name ? (put(item, rest, value) ?? []) : [item]));
    return items.length > 0 ? items : node;
  }
  if (!isObject(node)) return node;
  const changed = put(node[name] ?? null, rest, value);
  const { [name]: _old, ...others } = node;
  return changed === undefined ? others : { ...others, [name]: changed };
}

function placesIn(node: Json, path: readonly string[] = []): string[][] {
  const inner = typeof node === "object" && node !== null ? Object.entries(node) : [];
  return [[...path], ...inner.flatMap(([name, value]) => placesIn(value, [...path, name]))];
}
