import type { CompanyData } from "../../world/company.ts";

/** What makes the rows of a kind. */
export type Makers = Readonly<Record<string, () => readonly object[]>>;

/** A company's rows by the name of their kind, each made when it is asked for first, and kept. */
export function lazily(makers: Makers): CompanyData["tables"] {
  const made = new Map<string, readonly object[]>();
  const properties = Object.entries(makers).map(([kind, make]) => {
    const get = () => {
      const rows = made.get(kind) ?? make();
      made.set(kind, rows);
      return rows;
    };
    return [kind, { get, enumerable: true }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(properties));
}
