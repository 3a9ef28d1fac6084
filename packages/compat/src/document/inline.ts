import { isObject, type Json, type JsonObject, resolveReference, valueAt } from "@keepnet/document";
import { type Kind, mapBelow } from "./grammar.ts";

/** What says something about a schema without narrowing it. */
const notes = [
  "$comment",
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
];

/**
 * A copy of one part of the document with every reference replaced by what it refers to. The same schema then stands at
 * each place that uses it, so that a change is judged for requests and for responses apart. A schema inside itself ends
 * with a note of its name.
 */
export function inline(node: Json, kind: Kind, document: JsonObject, open: readonly string[] = []): Json {
  if (!isObject(node)) return node;
  const whole = (part: JsonObject, within = open) =>
    mapBelow(part, kind, (below, kindBelow) => inline(below, kindBelow, document, within));
  const { $ref, ...siblings } = node;
  if (typeof $ref !== "string") return whole(node);
  if (open.includes($ref)) return { $comment: `again ${$ref}` };
  const segments = resolveReference(document, $ref);
  const found = segments && valueAt(document, segments);
  if (found === undefined) throw new Error(`The document refers to ${$ref}, which it does not have.`);
  const target = inline(found, kind, document, [...open, $ref]);
  return kind === "schema" ? both(target, whole(siblings)) : { ...asObject(target), ...whole(siblings) };
}

/** A reference and the keywords beside it hold both at once. */
function both(target: Json, siblings: JsonObject): Json {
  const names = Object.keys(siblings);
  if (names.length === 0) return target;
  if (isObject(target) && names.every((name) => isNote(name) || !Object.hasOwn(target, name))) {
    return mayJoin(target, names) ? { ...target, ...siblings } : { allOf: [target, siblings] };
  }
  const beside = Object.entries(siblings);
  const [said, asked] = [true, false].map((note) =>
    Object.fromEntries(beside.filter(([name]) => isNote(name) === note)),
  );
  return { ...said, allOf: [target, asked ?? {}] };
}

export function isNote(keyword: string): boolean {
  return notes.includes(keyword) || keyword.startsWith("x-");
}

/** Keywords that depend on the keywords beside them mean something else when two schemas are merged into one. */
function mayJoin(target: JsonObject, names: readonly string[]): boolean {
  const neighbours = ["additionalProperties", "properties", "patternProperties", "items", "prefixItems"];
  const near = (name: string) => neighbours.includes(name) || ["if", "then", "else", "contains"].includes(name);
  return !(names.some(near) && Object.keys(target).some(near));
}

function asObject(node: Json): JsonObject {
  return isObject(node) ? node : {};
}
