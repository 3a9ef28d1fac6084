import type { Schemas } from "../../operation-types.ts";

type Row = Schemas["Company"];

/** A row and those that are nested in it, each with its own after it. */
export function withChildren(row: Row): Row[] {
  return [row, ...(row.children ?? []).flatMap(withChildren)];
}
