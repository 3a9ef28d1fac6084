import { Table } from "./table.ts";
import type { TableKind } from "./table-kind.ts";

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
}

/** A company and everything that belongs to it. Nothing of one company is reachable from another. */
export class Company {
  identity: CompanyIdentity;
  readonly #tables = new Map<string, Table<object>>();
  /** The rows that it began with. A kind is read when something asks for it, because generated rows come to be then. */
  readonly #data: CompanyData["tables"];

  constructor({ tables, ...identity }: CompanyData) {
    this.identity = identity;
    this.#data = tables;
  }

  get id(): string {
    return this.identity.id;
  }

  /** Its rows of one kind. */
  table<Row extends object>(kind: TableKind<Row>): Table<Row> {
    let table = this.#tables.get(kind.name) as Table<Row> | undefined;
    if (table === undefined) {
      table = new Table(kind, this.#data[kind.name] as readonly Row[] | undefined);
      this.#tables.set(kind.name, table as unknown as Table<object>);
    }
    return table;
  }

  toJSON(): CompanyData {
    const tables = [...this.#tables].map(([name, table]) => [name, table.toJSON()] as const);
    return { ...this.identity, tables: { ...this.#data, ...Object.fromEntries(tables) } };
  }
}
