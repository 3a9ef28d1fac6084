import type { TableKind } from "./table-kind.ts";

/** Rows by id, in the order in which they were added. A row is replaced, never written into. */
export class Table<Row extends object> {
  readonly #rows = new Map<string, Row>();
  readonly #key: keyof Row;
  readonly #creations: Map<string, number>;
  readonly #nextCreation: () => number;
  #version = 0;

  /**
   * @param rows - those that it begins with
   * @param creations - the numbers of those that were created, by id
   * @param nextCreation - counts what is created, in all tables that are read together
   */
  constructor(
    { key }: TableKind<Row>,
    rows: Iterable<Row>,
    creations: Readonly<Record<string, number>>,
    nextCreation: () => number,
  ) {
    this.#key = key;
    for (const row of rows) this.#rows.set(this.#idOf(row), row);
    this.#creations = new Map(Object.entries(creations));
    this.#nextCreation = nextCreation;
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
    const id = this.#idOf(row);
    if (!this.#rows.has(id)) this.#creations.set(id, this.#nextCreation());
    this.#rows.set(id, row);
    return row;
  }

  /** Takes a row out of another table. It was created when it was created there. */
  move(id: string, from: Table<Row>): void {
    const row = from.#rows.get(id);
    if (row === undefined) return;
    const creation = from.creationOf(row);
    from.delete(id);
    this.#version += 1;
    this.#rows.set(id, row);
    if (creation > 0) this.#creations.set(id, creation);
  }

  delete(id: string): boolean {
    this.#version += 1;
    this.#creations.delete(id);
    return this.#rows.delete(id);
  }

  /** A number that is higher the later a row was created; 0 for a row without one, which was there at the beginning. */
  creationOf(row: Row): number {
    return this.#creations.get(this.#idOf(row)) ?? 0;
  }

  /** The numbers of the rows that were created, by id. */
  creations(): Record<string, number> {
    return Object.fromEntries(this.#creations);
  }

  values(): Iterable<Row> {
    return this.#rows.values();
  }

  toJSON(): Row[] {
    return [...this.#rows.values()];
  }

  #idOf(row: Row): string {
    return String(row[this.#key]);
  }
}
