import type { RawPage } from "./styles/style.ts";

type Totals = Pick<RawPage, "pages" | "records">;

/** The number of pages by the totals of a page; undefined when it has no totals. */
export function numberOfPages({ pages, records }: Totals, pageSize: number): number | undefined {
  return pages ?? (records === undefined ? undefined : Math.ceil(records / pageSize));
}

/**
 * Whether a page is the last by its totals. Without totals, no page is.
 *
 * @param first - the number of the page at which the reading began
 * @param read - the number of rows read since then
 */
export function isLastPage(
  { pages, records }: Totals,
  pageNumber: number,
  { first, pageSize }: { readonly first: number; readonly pageSize: number },
  read: number,
): boolean {
  // a bare list counts rows, not pages, so the rows before the first page count towards its total
  const position = pages === undefined ? (first - 1) * pageSize + read : read;
  return pageNumber >= (pages ?? Infinity) || position >= (records ?? Infinity);
}
