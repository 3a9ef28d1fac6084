import { flatMapInSlices, sortInSlices } from "../slices.ts";
import type { Company } from "./company.ts";
import type { TableKind } from "./table-kind.ts";

/**
 * The rows of a kind of several companies, in the order of their creation: those that the companies began with, one
 * company after the other, and then those that were created since, whichever company they are in.
 *
 * @param view - what becomes of a row
 */
export async function rowsOf<Row extends object, View>(
  companies: readonly Company[],
  kind: TableKind<Row>,
  view: (row: Row, company: Company) => View,
): Promise<View[]> {
  const created: Created<View>[] = [];
  const rows = await flatMapInSlices(companies, (company) => {
    const table = company.table(kind);
    const initial: View[] = [];
    for (const row of table.values()) {
      const number = table.creationOf(row);
      if (number === 0) initial.push(view(row, company));
      else created.push({ number, view: view(row, company) });
    }
    return initial;
  });
  for (const { view } of await inOrder(created)) rows.push(view);
  return rows;
}

interface Created<View> {
  readonly number: number;
  readonly view: View;
}

/** Those of one company are mostly in order, which is seen sooner than sorted. */
async function inOrder<View>(all: readonly Created<View>[]): Promise<readonly Created<View>[]> {
  const isInOrder = all.every(({ number }, index) => index === 0 || number > (all[index - 1]?.number ?? 0));
  return isInOrder ? all : sortInSlices(all, (a, b) => a.number - b.number);
}
