/** Anything that a JSON document can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names and positions in a JSON pointer such as `#/paths/~1roles/get`. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a place of a document, if anything does. */
export function valueAt(document: Json | undefined, segments: readonly string[]): Json | undefined {
  return segments.reduce<Json | undefined>((node, segment) => {
    if (Array.isArray(node)) return node[Number(segment)];
    return isObject(node) ? node[segment] : undefined;
  }, document);
}
