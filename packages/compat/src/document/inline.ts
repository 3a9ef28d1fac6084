import { isObject, type Json, type JsonObject, segmentsOf, valueAt } from "./json.ts";

/**
 * A copy of one part of the document with every reference replaced by what it refers to. The same schema then stands at
 * each place that uses it, so that a change is judged for requests and for answers apart. A schema inside itself ends
 * with a note of its name.
 */
export function inline(node: Json, document: JsonObject, open: readonly string[] = []): Json {
  if (Array.isArray(node)) return node.map((item) => inline(item, document, open));
  if (!isObject(node)) return node;
  const { $ref, ...siblings } = node;
  const rest = () => Object.fromEntries(Object.entries(siblings).map(([k, v]) => [k, inline(v, document, open)]));
  if (typeof $ref !== "string") return rest();
  if (open.includes($ref)) return { $comment: `again ${$ref}` };
  const target = valueAt(document, segmentsOf($ref));
  if (!isObject(target)) throw new Error(`The document refers to ${$ref}, which it does not have.`);
  return { ...(inline(target, document, [...open, $ref]) as JsonObject), ...rest() };
}
