import type { Paging } from "@keepnet/openapi/metadata";

export type Members = Readonly<Record<string, unknown>>;

/** What an answer says of a page; undefined totals are not told. */
export interface RawPage {
  readonly rows: readonly unknown[];
  readonly pages: number | undefined;
  readonly records: number | undefined;
}

/** How one kind of paged operation asks for a page, and where its answer holds it. */
export interface PagingStyle {
  /** The request's body over its defaults, and the members of it that choose the page. */
  body(given: Members, paging: Paging): { body: Members; page: Members };
  /** The same body for another page. */
  turn(body: Members, pageNumber: number): Members;
  /** Reads a page; undefined when the answer does not hold one. */
  read(answer: unknown): RawPage | undefined;
}

/** A search that works: everything, a hundred rows a page. */
export const defaultPage = { pageNumber: 1, pageSize: 100, ascending: true };

/** The API refuses a search without one, and one with nulls in it. */
export const defaultFilter = { condition: "AND", searchInputTextValue: "" };

/** An object's members without those that are undefined; what is not an object has none. */
export function membersOf(value: unknown): Members {
  return Object.fromEntries(Object.entries(Object(value)).filter(([, member]) => member !== undefined));
}
