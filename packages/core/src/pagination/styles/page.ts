import { defaultFilter, defaultPage, membersOf, type PagingStyle, type RawPage } from "./style.ts";

/** The page is in `data`, beside its totals. */
export const pageStyle: PagingStyle = {
  body(given, { orderBy }) {
    const body = { ...defaultPage, orderBy, filter: defaultFilter, ...given };
    return { body, page: body };
  },
  turn: (body, pageNumber) => ({ ...body, pageNumber }),
  read: (answer) => readPage(membersOf(answer).data),
};

/** Reads the page object of `page` and `items`. `results` may be null, which is an empty page. */
export function readPage(page: unknown): RawPage | undefined {
  const { results, totalNumberOfPages: pages, totalNumberOfRecords: records } = membersOf(page);
  if (typeof pages !== "number" || typeof records !== "number") return undefined;
  const rows = results ?? [];
  return Array.isArray(rows) ? { rows, pages, records } : undefined;
}
