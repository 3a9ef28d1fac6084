/** Anything that a JSON document can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

/** Whether a value is an object, and neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member of an object or the item of a list; undefined where there is none, for inherited names too. */
export function childOf(node: Json | undefined, name: string): Json | undefined {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, name)) return undefined;
  return Array.isArray(node) ? node[Number(name)] : node[name];
}
