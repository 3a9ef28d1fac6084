import type { TableKind } from "./table-kind.ts";

/** Rows by id, in the order in which they were added. A row is replaced, never written into. */
export class Table<Row extends object> {
  readonly #rows = new Map<string, Row>();
  readonly #key: keyof Row;

  constructor({ key }: TableKind<Row>, rows: Iterable<Row> = []) {
    this.#key = key;
    for (const row of rows) this.put(row);
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** Adds a row, or takes the place of the one with the same id. */
  put(row: Row): Row {
    this.#rows.set(String(row[this.#key]), row);
    return row;
  }

  delete(id: string): boolean {
    return this.#rows.delete(id);
  }

  values(): Iterable<Row> {
    return this.#rows.values();
  }

  toJSON(): Row[] {
    return [...this.#rows.values()];
  }
}
