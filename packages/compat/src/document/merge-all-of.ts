import { isObject, type Json, type JsonObject } from "./json.ts";

/** Joins the branches of `allOf` into one schema, so that a member moved from one branch to another is no change. */
export function mergeAllOf(node: Json): Json {
  if (Array.isArray(node)) return node.map(mergeAllOf);
  if (!isObject(node)) return node;
  const { allOf, ...own } = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, mergeAllOf(value)]));
  if (!Array.isArray(allOf) || !allOf.every(isObject)) return allOf === undefined ? own : { ...own, allOf };
  return [...allOf, own].reduce(join, {});
}

/** Both at once: members and required names add up; of two values for one keyword, the later one says more. */
function join(left: JsonObject, right: JsonObject): JsonObject {
  const joined = { ...left, ...right };
  if (isObject(left.properties) && isObject(right.properties)) {
    const both = Object.entries(right.properties).map(([name, schema]) => {
      const earlier = (left.properties as JsonObject)[name];
      return [name, isObject(earlier) && isObject(schema) ? join(earlier, schema) : schema];
    });
    joined.properties = { ...left.properties, ...Object.fromEntries(both) };
  }
  if (Array.isArray(left.required) && Array.isArray(right.required)) {
    joined.required = [...new Set([...left.required, ...right.required])];
  }
  return joined;
}
