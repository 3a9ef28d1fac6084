import { isObject, type Json, type JsonObject } from "@keepnet/document";
import { isNote } from "./inline.ts";
import { join } from "./merge-all-of.ts";
import { typeList, typesOf } from "./types-of.ts";

/** Keywords that say nothing about values of another type. */
const ofType: Record<string, readonly string[]> = {
  string: ["minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["items", "prefixItems", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems"],
  object: [
    "properties",
    "patternProperties",
    "additionalProperties",
    "required",
    "dependentRequired",
    "dependentSchemas",
    "propertyNames",
    "minProperties",
    "maxProperties",
  ],
};
const ofAny = ["type", "enum", "title", "description", "example", "examples"];

/** Writes a choice between types, such as "this schema, or null", as one schema with a list of types. */
export function mergeAlternatives({ anyOf, oneOf, ...own }: JsonObject): JsonObject {
  const merged = [anyOf, oneOf].map((branches) => (Array.isArray(branches) ? mergeBranches(branches) : undefined));
  const left = Object.entries({ anyOf, oneOf }).filter(
    ([, branches], index): boolean => branches !== undefined && merged[index] === undefined,
  );
  // a discriminator chooses between objects, which stay apart
  const kept: JsonObject = { ...own, ...(Object.fromEntries(left) as JsonObject) };
  return merged.reduce<JsonObject>((whole, schema) => (schema ? join(schema, whole) : whole), kept);
}

function mergeBranches(branches: Json[]): JsonObject | undefined {
  const schemas = branches.filter(isObject);
  if (schemas.length !== branches.length || schemas.length === 0) return undefined;
  const [first, ...others] = schemas;
  if (first && others.length === 0) return first;
  const types = schemas.map(typesOf);
  const named = types.flatMap((list) => list ?? []);
  const numbers = named.filter((type) => type === "number" || type === "integer");
  const disjoint = new Set(named).size === named.length && numbers.length < 2;
  if (!disjoint || types.includes(undefined)) return undefined;
  const proper = schemas.filter(({ type }) => type !== "null");
  if (!schemas.every((schema) => isOfItsTypes(schema, proper.length === 1))) return undefined;
  const listed = schemas.filter((schema) => Array.isArray(schema.enum));
  const free = proper.filter((schema) => !Array.isArray(schema.enum));
  if (listed.length > 0 && free.length > 0) return undefined;
  const values = schemas.flatMap((schema) => (Array.isArray(schema.enum) ? schema.enum : [null]));
  const { type: _type, enum: _enum, ...rest } = Object.assign({}, ...schemas) as JsonObject;
  return { ...rest, type: typeList(named), ...(listed.length > 0 ? { enum: values } : {}) };
}

/** Notes are kept where there is one schema to note them of. */
function isOfItsTypes(schema: JsonObject, notes: boolean): boolean {
  const types = (typesOf(schema) ?? []).map((type) => (type === "integer" ? "number" : type));
  // the format of a text may be one of numbers too
  const formats = types.includes("string") !== types.includes("number") ? ["format"] : [];
  const known = [...ofAny, ...formats, ...types.flatMap((type) => ofType[type] ?? [])];
  return Object.keys(schema).every((name) => known.includes(name) || (notes && isNote(name)));
}
