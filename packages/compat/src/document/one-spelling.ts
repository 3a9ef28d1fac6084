import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "@keepnet/document";
import { type Kind, mapBelow } from "./grammar.ts";
import { mergeAllOf } from "./merge-all-of.ts";
import { mergeAlternatives } from "./merge-alternatives.ts";
import { sorted } from "./stable-text.ts";
import { typeList, typeOf, typesOf } from "./types-of.ts";

/** What a keyword means where it is left out. */
const meaningless: JsonObject = {
  additionalProperties: true,
  allowEmptyValue: false,
  allowReserved: false,
  deprecated: false,
  minItems: 0,
  minLength: 0,
  minProperties: 0,
  readOnly: false,
  uniqueItems: false,
  writeOnly: false,
};

const noneIsNothing = ["additionalProperties", "dependentRequired", "dependentSchemas", "items", "patternProperties"];

const unordered = ["enum", "required", "anyOf", "oneOf"];

/** Writes what can be said in several ways in one of them, so that only what means something else is a change. */
export function oneSpelling(node: Json, kind: Kind): Json {
  if (!isObject(node)) return node;
  const below = mapBelow(node, kind, oneSpelling);
  const said = Object.entries(below).filter(([name, value]) => !saysNothing(name, value, kind));
  const short: JsonObject = Object.fromEntries(said);
  if (kind !== "schema") return short;
  for (const name of unordered) {
    const list = short[name];
    if (Array.isArray(list)) short[name] = sorted(list);
  }
  return closedBounds(oneList(mergeAlternatives(oneList(mergeAllOf(oneList(withoutConst(short)))))));
}

function saysNothing(name: string, value: Json, kind: Kind): boolean {
  if (name === "required") return kind === "schema" ? isDeepStrictEqual(value, []) : value === false;
  const empty = isDeepStrictEqual(value, {});
  if (empty && kind === "schema" && noneIsNothing.includes(name)) return true;
  return Object.hasOwn(meaningless, name) && isDeepStrictEqual(value, meaningless[name]);
}

/** A constant is a list of one value. */
function withoutConst({ const: only, ...schema }: JsonObject): JsonObject {
  if (only === undefined) return schema;
  return schema.enum === undefined
    ? { ...schema, enum: [only] }
    : { ...schema, allOf: [...allOf(schema), { enum: [only] }] };
}

function allOf(schema: JsonObject): Json[] {
  return Array.isArray(schema.allOf) ? schema.allOf : [];
}

/** A list of types in one order; where values are listed, the types are theirs. */
function oneList(schema: JsonObject): JsonObject {
  const types = typesOf(schema);
  if (!Array.isArray(schema.enum)) return types ? { ...schema, type: typeList(types) } : schema;
  const fits = (value: Json) => typeIn(value, types) !== undefined;
  const values = schema.enum.filter(fits);
  if (values.length === 0) return schema;
  return { ...schema, enum: values, type: typeList(values.map((value) => typeIn(value, types) ?? typeOf(value))) };
}

/** Between integers, every bound has a last number within. */
function closedBounds(schema: JsonObject): JsonObject {
  if ((typesOf(schema) ?? ["number"]).includes("number")) return schema;
  const { exclusiveMinimum: above, exclusiveMaximum: below, ...closed } = schema;
  const { minimum, maximum } = closed;
  if (typeof above === "number") {
    const least = Math.floor(above) + 1;
    closed.minimum = typeof minimum === "number" ? Math.max(minimum, least) : least;
  }
  if (typeof below === "number") {
    const greatest = Math.ceil(below) - 1;
    closed.maximum = typeof maximum === "number" ? Math.min(maximum, greatest) : greatest;
  }
  return closed;
}

function typeIn(value: Json, types: readonly string[] | undefined): string | undefined {
  const type = typeOf(value);
  if (types === undefined || types.includes(type)) return type;
  return type === "integer" && types.includes("number") ? "number" : undefined;
}
