import { mapInSlices } from "../slices.ts";
import type { Field } from "./fields.ts";
import { compareKeys, type SortKey, sortKey } from "./sort-key.ts";

/** A row on its way through a sort. */
export interface Keyed<Row> {
  readonly row: Row;
  /** Its place among the others, which is that of its creation. */
  readonly index: number;
  readonly key: SortKey | undefined;
}

/** Rows with what a field of theirs is compared by, which is read once. */
export function keyed<Row extends object>(rows: readonly Row[], field: Field): Promise<Keyed<Row>[]> {
  let index = 0;
  return mapInSlices(rows, (row) => ({ row, index: index++, key: sortKey(field.read(row), field.typeOf(row)) }));
}

/**
 * What is not there comes last. Rows that are alike, as those of the same second are, keep the order of their creation,
 * and have it the other way round in a descending order.
 */
export function compareRows<Row>(ascending: boolean): (a: Keyed<Row>, b: Keyed<Row>) => number {
  const direction = ascending ? 1 : -1;
  return (a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return Number(a.key === undefined) - Number(b.key === undefined) || direction * (a.index - b.index);
    }
    return direction * (compareKeys(a.key, b.key) || a.index - b.index);
  };
}
