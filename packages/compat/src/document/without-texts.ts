import { isObject, type Json, type JsonObject } from "./json.ts";

const texts = ["description", "summary", "title", "example", "examples", "externalDocs", "tags"];
/** Objects whose keys are names of the API's own, where `description` is a member and not a text. */
const named = ["properties", "patternProperties", "responses", "content", "headers", "paths", "scopes"];

/** A copy without what only people read: descriptions, examples, tags. */
export function withoutTexts(node: Json, names = false): Json {
  if (Array.isArray(node)) return node.map((item) => withoutTexts(item));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => names || !texts.includes(key));
  const bare: JsonObject = {};
  for (const [key, value] of kept) bare[key] = withoutTexts(value, !names && named.includes(key));
  return bare;
}
