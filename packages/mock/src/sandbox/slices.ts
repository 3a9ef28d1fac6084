import { giveWay, own } from "../timers.ts";

/** How many rows are worked on in one go, before everything else in the process has its turn. */
export const sliceLength = 250;

/** Where rows are slow, a slice ends after so many milliseconds. */
const sliceDuration = 10;

/** Lets other work run after each slice. */
export class Pace {
  #rows = 0;
  #start = own.now();

  /** Counts a row. Whether it is time to {@link rest}, which a caller asks for itself: waiting has its price. */
  isDue(): boolean {
    this.#rows += 1;
    return this.#rows >= sliceLength || own.now() - this.#start >= sliceDuration;
  }

  /** Lets everything else in the process have its turn. */
  async rest(): Promise<void> {
    await giveWay();
    this.#rows = 0;
    this.#start = own.now();
  }
}

/** The rows in slices, with a rest after each but the last. */
export async function* slicesOf<Row>(rows: readonly Row[]): AsyncGenerator<Row[]> {
  const pace = new Pace();
  for (let start = 0; start < rows.length; start += sliceLength) {
    if (start > 0) await pace.rest();
    yield rows.slice(start, start + sliceLength);
  }
}

/** Visits rows one after the other, in slices. */
export async function visitInSlices<Row>(rows: Iterable<Row>, visit: (row: Row) => void): Promise<void> {
  const pace = new Pace();
  for (const row of rows) {
    visit(row);
    if (pace.isDue()) await pace.rest();
  }
}

export async function mapInSlices<Row, Result>(rows: Iterable<Row>, map: (row: Row) => Result): Promise<Result[]> {
  const results: Result[] = [];
  await visitInSlices(rows, (row) => results.push(map(row)));
  return results;
}

export async function flatMapInSlices<Row, Result>(
  rows: Iterable<Row>,
  map: (row: Row) => readonly Result[],
): Promise<Result[]> {
  const results: Result[] = [];
  await visitInSlices(rows, (row) => {
    for (const result of map(row)) results.push(result);
  });
  return results;
}

export async function filterInSlices<Row>(rows: Iterable<Row>, test: (row: Row) => boolean): Promise<Row[]> {
  const results: Row[] = [];
  await visitInSlices(rows, (row) => {
    if (test(row)) results.push(row);
  });
  return results;
}

/** Sorts rows by merging slices that are in order. Rows that compare equal stay in their order. */
export async function sortInSlices<Row>(rows: readonly Row[], compare: (a: Row, b: Row) => number): Promise<Row[]> {
  const pace = new Pace();
  let runs: Row[][] = [];
  for (let start = 0; start < rows.length; start += sliceLength) {
    runs.push(rows.slice(start, start + sliceLength).sort(compare));
    if (start > 0) await pace.rest();
  }
  while (runs.length > 1) {
    const merged: Row[][] = [];
    for (let index = 0; index < runs.length; index += 2) {
      merged.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], compare, pace));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<Row>(
  left: readonly Row[],
  right: readonly Row[],
  compare: (a: Row, b: Row) => number,
  pace: Pace,
): Promise<Row[]> {
  const merged: Row[] = [];
  let [fromLeft, fromRight] = [0, 0];
  while (fromLeft < left.length || fromRight < right.length) {
    const isLeft =
      fromRight >= right.length ||
      (fromLeft < left.length && compare(left[fromLeft] as Row, right[fromRight] as Row) <= 0);
    merged.push((isLeft ? left[fromLeft++] : right[fromRight++]) as Row);
    if (pace.isDue()) await pace.rest();
  }
  return merged;
}
