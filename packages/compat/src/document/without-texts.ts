import { isObject, type Json } from "@keepnet/document";
import { type Kind, mapBelow } from "./grammar.ts";

const described = ["description", "summary"];
const illustrated = [...described, "example", "examples"];
const texts: Partial<Record<Kind, readonly string[]>> = {
  document: ["tags", "externalDocs"],
  info: [...described, "title"],
  operation: [...described, "tags", "externalDocs"],
  parameter: illustrated,
  header: illustrated,
  mediaType: illustrated,
  schema: [...illustrated, "title", "externalDocs"],
};

/** A copy without what only people read: descriptions, examples, tags. Names and values of the API's own are kept. */
export function withoutTexts(node: Json, kind: Kind): Json {
  if (!isObject(node)) return node;
  const read = texts[kind] ?? described;
  const kept = Object.fromEntries(Object.entries(node).filter(([name]) => !read.includes(name)));
  return mapBelow(kept, kind, withoutTexts);
}
