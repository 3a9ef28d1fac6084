import { escapeSegment, type Json } from "@keepnet/document";

export interface Leaf {
  /** Path with list positions left out, as in `response.data.results[].resourceId`. */
  path: string;
  /** JSON pointer into the value. */
  pointer: string;
  text: string;
}

/** Every text in a value. The `children` of a row count as rows of the list that the row stands in. */
export function leavesOf(value: Json, path: string, pointer = ""): Leaf[] {
  if (typeof value === "string") return [{ path, pointer, text: value }];
  if (Array.isArray(value)) {
    const entries = path.endsWith("[].children") ? path.slice(0, -".children".length) : `${path}[]`;
    return value.flatMap((entry, index) => leavesOf(entry, entries, `${pointer}/${index}`));
  }
  return Object.entries(value && typeof value === "object" ? value : {}).flatMap(([name, member]) =>
    leavesOf(member, `${path}.${name}`, `${pointer}/${escapeSegment(name)}`),
  );
}
