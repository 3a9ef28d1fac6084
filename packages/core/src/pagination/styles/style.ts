import type { Paging } from "@keepnet/openapi/metadata";

export type Members = Readonly<Record<string, unknown>>;

/** A page as the response body reports it. A total is undefined when the body has none. */
export interface RawPage {
  readonly rows: readonly unknown[];
  readonly pages: number | undefined;
  readonly records: number | undefined;
}

/** How one kind of paged operation requests a page, and where the response body holds it. */
export interface PagingStyle {
  /** The request body with its defaults, and the members of it that select the page. */
  body(given: Members, paging: Paging): { body: Members; page: Members };
  /** The same request body for another page. */
  withPage(body: Members, pageNumber: number): Members;
  /** Reads the page in a response body; undefined when there is none. */
  read(body: unknown): RawPage | undefined;
}

/** The default page of a search. Every paged operation accepts it. */
export const defaultPage = { pageNumber: 1, pageSize: 100, ascending: true };

/** Matches everything. The API refuses a search without a filter, and a filter with nulls in it. */
export const defaultFilter = { condition: "AND" as const, searchInputTextValue: "" };

/** The members of an object that are not undefined. A value that is not an object has none. */
export function membersOf(value: unknown): Members {
  return Object.fromEntries(Object.entries(Object(value)).filter(([, member]) => member !== undefined));
}

/** The number of all rows, as each row of a bare list may report it. */
export function totalInRows(rows: readonly unknown[]): number | undefined {
  const { totalRowCount } = membersOf(rows[0]);
  return typeof totalRowCount === "number" ? totalRowCount : undefined;
}
