import { isObject, type Json, type JsonObject } from "@keepnet/document";

/** Members of OpenAPI that hold a map, whose keys are names and whose values are read as everything else is. */
const maps = new Set([
  "$defs",
  "callbacks",
  "content",
  "definitions",
  "dependentSchemas",
  "encoding",
  "examples",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "variables",
  "webhooks",
]);

/** Members that hold data: what looks like a reference in there is none. */
const data = new Set(["const", "default", "enum", "example", "value"]);

export interface Reference {
  readonly segments: readonly string[];
  readonly node: JsonObject;
}

/** Every object with a `$ref` at or below a node of the description, which is no map of names itself. */
export function* referencesOf(node: Json, segments: readonly string[], inMap = false): Generator<Reference> {
  if (typeof node !== "object" || node === null) return;
  if (!inMap && isObject(node) && Object.hasOwn(node, "$ref")) yield { segments, node };
  for (const [name, child] of Object.entries(node)) {
    const isMap = !inMap && isObject(child) && maps.has(name);
    const isData = !inMap && (data.has(name) || (name === "examples" && !isMap));
    if (!isData) yield* referencesOf(child, [...segments, name], isMap);
  }
}
