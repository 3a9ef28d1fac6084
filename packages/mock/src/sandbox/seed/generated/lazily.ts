import type { CompanyData } from "../../world/company.ts";

/** What makes the rows of a kind. */
export type Makers = Readonly<Record<string, () => readonly object[]>>;

/** What makes the rows of a kind of which there can be very many, in slices. */
export type SlowMakers = Readonly<Record<string, () => Promise<readonly object[]>>>;

/** What makes rows beforehand, by the tables that have them. */
const preparations = new WeakMap<CompanyData["tables"], (kind: string) => Promise<void>>();

/** Makes the rows of a kind in slices, where they are made when they are asked for and were not yet. */
export async function prepare(tables: CompanyData["tables"], kind: string): Promise<void> {
  await preparations.get(tables)?.(kind);
}

/**
 * A company's rows by the name of their kind, each made when it is asked for first, and kept.
 *
 * @param slowMakers - make the same as the makers
 */
export function lazily(makers: Makers, slowMakers: SlowMakers = {}): CompanyData["tables"] {
  const made = new Map<string, readonly object[]>();
  const properties = Object.entries(makers).map(([kind, make]) => {
    const get = () => {
      const rows = made.get(kind) ?? make();
      made.set(kind, rows);
      return rows;
    };
    return [kind, { get, enumerable: true }] as const;
  });
  const tables = Object.defineProperties({}, Object.fromEntries(properties));
  preparations.set(tables, async (kind) => {
    const make = made.has(kind) ? undefined : slowMakers[kind];
    if (make === undefined) return;
    const rows = await make();
    // somebody may have asked for them meanwhile
    if (!made.has(kind)) made.set(kind, rows);
  });
  return tables;
}
