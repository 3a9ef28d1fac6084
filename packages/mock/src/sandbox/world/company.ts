import { prepare } from "../seed/generated/lazily.ts";
import type { Passages } from "./passage.ts";
import { Table } from "./table.ts";
import { type TableKind, tableKeys } from "./table-kind.ts";

/** Who a company is. */
export interface CompanyIdentity {
  readonly id: string;
  readonly name: string;
  /** The API's other id, a number, which only claims and `parentId` show. */
  readonly number: number;
  /** The Reseller company that manages it; absent for a Reseller itself. */
  readonly resellerId?: string;
  /** The customer company that it is a part of: a search shows it among that one's `children`. */
  readonly parentId?: string;
}

/** A company in a dataset: who it is, and its rows by the name of their kind. */
export interface CompanyData extends CompanyIdentity {
  readonly tables: Readonly<Record<string, readonly object[]>>;
  /**
   * The numbers of the rows that were created, by kind and id: a higher one is later, in whichever company. Rows without
   * one are older, and in the order in which they stand.
   */
  readonly created?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What a company needs from outside. */
export interface Passing {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly passages: Passages;
}

/** A company and everything that belongs to it. Nothing of one company is reachable from another. */
export class Company {
  identity: CompanyIdentity;
  readonly #tables = new Map<string, Table<object>>();
  /** The rows that it began with. A kind is read on demand, because generated rows are created then. */
  readonly #data: CompanyData["tables"];
  readonly #created: NonNullable<CompanyData["created"]>;
  readonly #passing: Passing;
  readonly #nextCreation: () => number;
  /** Up to when time has passed, and in which version of the rows, by the name of their kind. */
  readonly #passed = new Map<string, string>();

  readonly #asked = new Set<string>();

  /** @param nextCreation - counts the rows that are created, in all companies that are read together */
  constructor({ tables, created = {}, ...identity }: CompanyData, passing: Passing, nextCreation: () => number) {
    this.identity = identity;
    this.#data = tables;
    this.#created = created;
    this.#passing = passing;
    this.#nextCreation = nextCreation;
  }

  get id(): string {
    return this.identity.id;
  }

  /** Whether something is asked for the first time. No snapshot has it: asking is no change. */
  isFirst(what: string): boolean {
    if (this.#asked.has(what)) return false;
    this.#asked.add(what);
    return true;
  }

  /** Its rows of one kind, as they are by now. */
  table<Row extends object>(kind: TableKind<Row>): Table<Row> {
    let table = this.#tables.get(kind.name) as Table<Row> | undefined;
    if (table === undefined) {
      const rows = (this.#data[kind.name] ?? []) as readonly Row[];
      table = new Table(kind, rows, this.#created[kind.name] ?? {}, this.#nextCreation);
      this.#tables.set(kind.name, table as unknown as Table<object>);
    }
    this.#pass(kind.name, table);
    return table;
  }

  /** Makes its rows of a kind in slices. Otherwise generated rows would be created all at once. */
  async prepare<Row extends object>({ name }: TableKind<Row>): Promise<void> {
    if (!this.#tables.has(name)) await prepare(this.#data, name);
  }

  #pass(name: string, table: { readonly version: number }): void {
    const { now, passages } = this.#passing;
    const pass = passages.get(name);
    if (pass === undefined) return;
    const time = now();
    const until = () => `${time} ${table.version}`;
    if (this.#passed.get(name) === until()) return;
    // Before it begins, because it reads the same rows.
    this.#passed.set(name, until());
    pass(this, time);
    this.#passed.set(name, until());
  }

  /** Kinds without rows are left out, so that it does not show which ones were only read. */
  toJSON(): CompanyData {
    const names = [...new Set([...Object.keys(this.#data), ...this.#tables.keys()])].sort();
    const tables = present(names, (name) => this.#rows(name));
    // after the rows, which time may have added to
    const created = present(names, (name) => this.#tables.get(name)?.creations() ?? this.#created[name] ?? {});
    return { ...this.identity, tables, ...(Object.keys(created).length > 0 && { created }) };
  }

  #rows(name: string): readonly object[] {
    const key = tableKeys.get(name);
    const isUntouched = !this.#tables.has(name) && !this.#passing.passages.has(name);
    if (isUntouched || key === undefined) return this.#data[name] ?? [];
    return this.table({ name, key } as TableKind<object>).toJSON();
  }
}

/** What there is of each kind, without those of which there is nothing. */
function present<Value extends object>(names: readonly string[], read: (name: string) => Value): Record<string, Value> {
  const entries = names.map((name) => [name, read(name)] as const);
  return Object.fromEntries(entries.filter(([, value]) => Object.keys(value).length > 0));
}
