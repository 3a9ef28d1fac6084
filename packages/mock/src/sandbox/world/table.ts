import type { TableKind } from "./table-kind.ts";

/** Rows by id, in the order in which they were added. A row is replaced, never written into. */
export class Table<Row extends object> {
  readonly #rows = new Map<string, Row>();
  readonly #key: keyof Row;
  #version = 0;

  constructor({ key }: TableKind<Row>, rows: Iterable<Row> = []) {
    this.#key = key;
    for (const row of rows) this.put(row);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Counts every row that was put or deleted: whoever remembers something of the rows sees whether it still holds. */
  get version(): number {
    return this.#version;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** Adds a row, or takes the place of the one with the same id. */
  put(row: Row): Row {
    this.#version += 1;
    this.#rows.set(String(row[this.#key]), row);
    return row;
  }

  delete(id: string): boolean {
    this.#version += 1;
    return this.#rows.delete(id);
  }

  values(): Iterable<Row> {
    return this.#rows.values();
  }

  toJSON(): Row[] {
    return [...this.#rows.values()];
  }
}
