import { defaultFilter, defaultPage, membersOf, type PagingStyle, type RawPage } from "./style.ts";

/** The page and its totals are in `data`. */
export const pageStyle: PagingStyle = {
  body(given, { orderBy }) {
    const body = { ...defaultPage, orderBy, filter: defaultFilter, ...given };
    return { body, page: body };
  },
  withPage: (body, pageNumber) => ({ ...body, pageNumber }),
  read: (body) => readPage(membersOf(body).data),
};

/** Reads the page object of `page` and `items`. A page whose `results` is null is empty. */
export function readPage(page: unknown): RawPage | undefined {
  const { results, totalNumberOfPages: pages, totalNumberOfRecords: records } = membersOf(page);
  if (typeof pages !== "number" || typeof records !== "number") return undefined;
  const rows = results ?? [];
  return Array.isArray(rows) ? { rows, pages, records } : undefined;
}
