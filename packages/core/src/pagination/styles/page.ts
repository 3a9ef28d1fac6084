import { defaultFilter, defaultPage, membersOf, type PagingStyle, type RawPage, totalInRows } from "./style.ts";

/** The page and its totals are in `data`. A bare list there is the only page, unless its rows report a total. */
export const pageStyle: PagingStyle = {
  body(given, { orderBy, filter }) {
    const body = { ...defaultPage, orderBy, ...(filter !== false && { filter: defaultFilter }), ...given };
    return { body, page: body };
  },
  withPage: (body, pageNumber) => ({ ...body, pageNumber }),
  read(body) {
    const { data } = membersOf(body);
    if (!Array.isArray(data)) return readPage(data);
    const records = totalInRows(data);
    return records === undefined
      ? { rows: data, pages: 1, records: data.length }
      : { rows: data, pages: undefined, records };
  },
};

/** Reads a page object. A page whose `results` is null or missing is empty. */
export function readPage(page: unknown): RawPage | undefined {
  const { results, totalNumberOfPages: pages, totalNumberOfRecords: records } = membersOf(page);
  if (typeof pages !== "number" || typeof records !== "number") return undefined;
  const rows = results ?? [];
  return Array.isArray(rows) ? { rows, pages, records } : undefined;
}
