import type { Credential } from "./credential.ts";

/** What programs sign in with, by row: a Client ID that is deleted and created again is another row. */
export class Credentials {
  readonly #rows = new Map<string, Credential>();
  readonly #first: ReadonlySet<string>;

  constructor(rows: Iterable<Credential>) {
    for (const row of rows) this.put(row);
    this.#first = new Set(this.#rows.keys());
  }

  /** Whether the row was there when the world began, not created since. @param id - of the row */
  isFromStart(id: string): boolean {
    return this.#first.has(id);
  }

  /** @param id - of the row, as {@link rowIdOf} tells it */
  get(id: string): Credential | undefined {
    return this.#rows.get(id);
  }

  /** The credential that a Client ID signs in with. */
  withClientId(clientId: string): Credential | undefined {
    return this.toJSON().find((row) => row.clientId === clientId);
  }

  /** Adds a row, or takes the place of the same one. */
  put(row: Credential): void {
    this.#rows.set(rowIdOf(row), row);
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }

  /** Deletes all that belong to a company. */
  deleteOf(companyId: string): void {
    for (const [id, row] of this.#rows) if (row.companyId === companyId) this.#rows.delete(id);
  }

  toJSON(): Credential[] {
    return [...this.#rows.values()];
  }
}

/** What tells a credential's row from every other: its company, and its id or else its Client ID. */
export function rowIdOf({ id, companyId, clientId }: Pick<Credential, "id" | "companyId" | "clientId">): string {
  // A Company ID has no slash, so that no two rows share one.
  return id === undefined ? `${companyId}/client/${clientId}` : `${companyId}/row/${id}`;
}
