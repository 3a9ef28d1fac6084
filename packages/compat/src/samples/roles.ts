import { isObject, type Json, type JsonObject } from "@keepnet/document";
import { mapBelow } from "../document/grammar.ts";
import { typeList, typeOf } from "../document/types-of.ts";

/** What a typed client sends: no `readOnly` members, and none that are not declared. */
export function asSent(schema: Json): Json {
  return closed(without("readOnly", schema));
}

/** What the API takes. */
export function asTaken(schema: Json): Json {
  return without("readOnly", schema);
}

/** What the API responds with, as far as it is declared. */
export function asReturned(schema: Json): Json {
  return closed(without("writeOnly", schema));
}

/**
 * What code that reads a response relies on: types, members that are always there, formats, bounds. It expects members
 * and listed values that it does not know.
 */
export function asRead(schema: Json): Json {
  return tolerant(without("writeOnly", schema));
}

function without(mark: "readOnly" | "writeOnly", schema: Json): Json {
  if (!isObject(schema)) return schema;
  const below = mapBelow(schema, "schema", (part) => without(mark, part));
  if (!isObject(schema.properties) || !isObject(below.properties)) return below;
  const marked = Object.entries(schema.properties).flatMap(([name, member]) =>
    isObject(member) && member[mark] === true ? [name] : [],
  );
  if (marked.length === 0) return below;
  const properties = Object.fromEntries(Object.entries(below.properties).filter(([name]) => !marked.includes(name)));
  const required = Array.isArray(below.required) ? below.required.filter((name) => !marked.includes(String(name))) : [];
  return { ...below, properties, required };
}

/** Keywords whose schemas are about the same value as the schema that they stand in. */
const sameValue = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

/** Refuses members that are not declared, in every object that declares some. */
function closed(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const below = closedBelow(schema);
  return declaresMembers(schema) ? { ...below, unevaluatedProperties: below.unevaluatedProperties ?? false } : below;
}

function closedBelow(schema: JsonObject): JsonObject {
  const parts = Object.entries(schema).map(([name, value]): [string, Json] => {
    const [entry] = Object.entries(
      mapBelow({ [name]: value }, "schema", (part) => {
        if (!sameValue.includes(name)) return closed(part);
        return isObject(part) ? closedBelow(part) : part;
      }),
    );
    return entry ?? [name, value];
  });
  return Object.fromEntries(parts);
}

function declaresMembers(schema: JsonObject): boolean {
  if (isObject(schema.properties)) return true;
  return sameValue.some((name) => partsOf(schema[name]).some(declaresMembers));
}

function partsOf(value: Json | undefined): JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}

/** Conditions, which are not to be met more often by more tolerance. */
const asIs = ["not", "if", "then", "else"];

function tolerant(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const { enum: values, const: only, oneOf, ...rest } = schema;
  const open: JsonObject = oneOf === undefined ? rest : { ...rest, anyOf: oneOf };
  if (oneOf !== undefined && rest.anyOf !== undefined) open.allOf = [...partsOf(rest.allOf), { anyOf: rest.anyOf }];
  if (Array.isArray(values) || only !== undefined)
    open.type = typesAmong(Array.isArray(values) ? values : [only ?? null], rest);
  for (const name of ["additionalProperties", "unevaluatedProperties"]) if (open[name] === false) delete open[name];
  const logic = Object.entries(open).filter(([name]) => asIs.includes(name));
  const plain = Object.entries(open).filter(([name]) => !asIs.includes(name));
  return { ...mapBelow(Object.fromEntries(plain), "schema", tolerant), ...Object.fromEntries(logic) };
}

function typesAmong(values: readonly Json[], { type }: JsonObject): Json {
  return type ?? typeList(values.map(typeOf));
}
