import type { Company } from "@keepnet/openapi";

/** A company of the list, with the name of the company that it is a part of. */
export interface ListedCompany extends Company {
  readonly partOf?: string | null;
}

/** The rows of a search, each followed by the companies that are a part of it. */
export function withChildren(rows: readonly ListedCompany[]): ListedCompany[] {
  return rows.flatMap((row) => [
    row,
    ...withChildren((row.children ?? []).map((child) => ({ ...child, partOf: row.companyName }))),
  ]);
}
