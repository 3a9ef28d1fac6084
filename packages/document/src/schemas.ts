import { isObject, type Json, type JsonObject } from "./json.ts";
import type { Place } from "./place.ts";

/** The keywords that hold one schema. */
const single = [
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];
/** The keywords that hold several schemas, as a list or by name. */
const several = [
  "$defs",
  "allOf",
  "anyOf",
  "dependentSchemas",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
];

/** Every schema of a request or response, once: those of its media types, and the schemas inside them. */
export function schemasOf<Location>(body: Place<Location>): Place<Location>[] {
  return schemasWithin(body.entries("content").map(([, media]) => media.below("schema")));
}

/** The given schemas and every schema inside them, once. */
export function schemasWithin<Location>(schemas: Iterable<Place<Location> | undefined>): Place<Location>[] {
  const found = new Map<unknown, Place<Location>>();
  const pending = [...schemas];
  while (pending.length > 0) {
    const schema = pending.pop();
    if (!schema || typeof schema.node !== "object" || found.has(schema.node)) continue;
    found.set(schema.node, schema);
    for (const keyword of single) pending.push(schema.below(keyword));
    for (const keyword of several) pending.push(...schema.entries(keyword).map(([, part]) => part));
  }
  return [...found.values()];
}

/** The member of a schema that a path of names leads to, looked up through `allOf`. */
export function memberOf<Location>(
  schema: Place<Location> | undefined,
  ...names: string[]
): Place<Location> | undefined {
  const [name, ...others] = names;
  if (!schema || name === undefined) return schema;
  return memberOf(findMember(schema, name, new Set()), ...others);
}

function findMember<Location>(
  schema: Place<Location>,
  name: string,
  passed: Set<unknown>,
): Place<Location> | undefined {
  if (passed.has(schema.node)) return undefined;
  passed.add(schema.node);
  const own = schema.below("properties", name);
  if (own) return own;
  for (const [, part] of schema.entries("allOf")) {
    const found = findMember(part, name, passed);
    if (found) return found;
  }
  return undefined;
}

/** A copy of a schema with each schema directly inside it replaced. References are not followed. */
export function mapSubschemas(schema: JsonObject, change: (subschema: Json) => Json): JsonObject {
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] => {
    if (single.includes(keyword)) return [keyword, change(value)];
    if (!several.includes(keyword)) return [keyword, value];
    if (Array.isArray(value)) return [keyword, value.map(change)];
    if (!isObject(value)) return [keyword, value];
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]))];
  });
  return Object.fromEntries(entries);
}
