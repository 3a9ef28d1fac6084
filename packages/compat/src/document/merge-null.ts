import { isObject, type Json, type JsonObject } from "./json.ts";

/** Writes "this schema, or null" in one way, as a list of types, so that both spellings compare as equal. */
export function mergeNull(node: Json): Json {
  if (Array.isArray(node)) return node.map(mergeNull);
  if (!isObject(node)) return node;
  const { anyOf, ...own } = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, mergeNull(value)]));
  if (!Array.isArray(anyOf)) return anyOf === undefined ? own : { ...own, anyOf };
  const schemas = anyOf.filter((branch) => !isNull(branch));
  const [schema] = schemas;
  if (schemas.length !== 1 || anyOf.length !== 2 || !isObject(schema)) return { ...own, anyOf };
  const types = [schema.type ?? []].flat();
  return { ...schema, ...own, type: types.includes("null") ? types : [...types, "null"] } satisfies JsonObject;
}

function isNull(branch: Json): boolean {
  return isObject(branch) && branch.type === "null";
}
