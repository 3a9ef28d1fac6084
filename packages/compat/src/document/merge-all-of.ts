import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "@keepnet/document";
import { sorted } from "./stable-text.ts";
import { shared } from "./types-of.ts";

/** Joins the parts of `allOf` into one schema, so that a member moved from one part to another is no change. */
export function mergeAllOf({ allOf, ...own }: JsonObject): JsonObject {
  if (allOf === undefined) return own;
  if (!Array.isArray(allOf) || !allOf.every(isObject)) return { ...own, allOf };
  return [...sorted(allOf), own].reduce(join, {});
}

type Both = (left: Json, right: Json) => Json | undefined;

const lower: Both = (left, right) => Math.min(Number(left), Number(right));
const higher: Both = (left, right) => Math.max(Number(left), Number(right));
const either: Both = (left, right) => left === true || right === true;

/** How two values of one keyword become one that asks for both; undefined where no single value does. */
const both: Record<string, Both> = {
  type: shared,
  enum: (left, right) => {
    const common = listOf(left).filter((value) => listOf(right).some((other) => isDeepStrictEqual(value, other)));
    return common.length > 0 ? common : undefined;
  },
  required: (left, right) => [...new Set([...listOf(left), ...listOf(right)])],
  properties: joinMembers,
  patternProperties: joinMembers,
  items: joinSchemas,
  propertyNames: joinSchemas,
  additionalProperties: joinSchemas,
  unevaluatedProperties: joinSchemas,
  maximum: lower,
  exclusiveMaximum: lower,
  maxLength: lower,
  maxItems: lower,
  maxProperties: lower,
  minimum: higher,
  exclusiveMinimum: higher,
  minLength: higher,
  minItems: higher,
  minProperties: higher,
  uniqueItems: either,
  readOnly: either,
  writeOnly: either,
  deprecated: either,
};

/** Keywords that only two schemas can say both of. */
const apart = [
  "multipleOf",
  "pattern",
  "format",
  "not",
  "anyOf",
  "oneOf",
  "if",
  "then",
  "else",
  "contains",
  "prefixItems",
  "type",
  "enum",
  "allOf",
];

/** A schema that asks for what both ask for. Of two notes, such as descriptions, the later one says more. */
export function join(left: JsonObject, right: JsonObject): JsonObject {
  const joined: JsonObject = { ...left, ...right };
  const rest: JsonObject = {};
  for (const [name, value] of Object.entries(right)) {
    const earlier = left[name];
    if (earlier === undefined || isDeepStrictEqual(earlier, value)) continue;
    const together = Object.hasOwn(both, name) ? both[name]?.(earlier, value) : undefined;
    if (together !== undefined) joined[name] = together;
    else if (apart.includes(name)) {
      joined[name] = earlier;
      rest[name] = value;
    }
  }
  return Object.keys(rest).length === 0 ? joined : { ...joined, allOf: [...listOf(joined.allOf), rest] };
}

function joinMembers(left: Json, right: Json): Json | undefined {
  if (!isObject(left) || !isObject(right)) return undefined;
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return Object.fromEntries(
    names.map((name): [string, Json] => {
      const [one, other] = [left, right].map((members) => (Object.hasOwn(members, name) ? members[name] : undefined));
      return [name, one !== undefined && other !== undefined ? joinSchemas(one, other) : (one ?? other ?? true)];
    }),
  );
}

function joinSchemas(left: Json, right: Json): Json {
  if (left === false || right === false) return false;
  if (!isObject(left)) return right;
  return isObject(right) ? join(left, right) : left;
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
