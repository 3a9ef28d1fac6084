import { childOf, type Json } from "./json.ts";

/** The segments of a JSON pointer (RFC 6901), such as `#/paths/~1roles/get` or `/paths/~1roles/get`. */
export function segmentsOf(pointer: string): string[] {
  const [, ...segments] = pointer.split("/");
  return segments.map(unescapeSegment);
}

/** The JSON pointer of segments, without a leading `#`. */
export function pointerOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${escapeSegment(segment)}`).join("");
}

/** A name as it stands in a JSON pointer. */
export function escapeSegment(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What stands at a place of a document, if anything does. References are not followed. */
export function valueAt(document: Json | undefined, segments: readonly string[]): Json | undefined {
  return segments.reduce<Json | undefined>(childOf, document);
}

/**
 * Where a local reference such as `#/components/schemas/Role` leads, as segments; undefined where it leads nowhere or
 * to another document. Names with unusual characters may or may not be percent-encoded.
 */
export function resolveReference(document: Json, reference: string): string[] | undefined {
  if (!/^#(\/|$)/.test(reference)) return undefined;
  const segments: string[] = [];
  let node: Json | undefined = document;
  for (const written of reference.split("/").slice(1)) {
    const name: string | undefined = spellings(written).find((spelling) => childOf(node, spelling) !== undefined);
    if (name === undefined) return undefined;
    node = childOf(node, name);
    segments.push(name);
  }
  return segments;
}

function spellings(segment: string): string[] {
  const plain = unescapeSegment(segment);
  try {
    return [plain, unescapeSegment(decodeURIComponent(segment))];
  } catch {
    return [plain];
  }
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
