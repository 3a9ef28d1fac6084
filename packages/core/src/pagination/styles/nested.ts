import { readPage } from "./page.ts";
import { defaultFilter, defaultPage, membersOf, type PagingStyle, totalInRows } from "./style.ts";

/**
 * The request's `pagination` selects the page. The documentation shows a bare list in `data`, and the web UI reads a
 * page with totals there. Of a bare list, either every row carries `totalRowCount`, or none does. Without it, an empty
 * page is past the end.
 */
export const nestedStyle: PagingStyle = {
  body({ pagination, ...given }, { orderBy, filter }) {
    const page = { ...defaultPage, orderBy, ...membersOf(pagination) };
    return { body: { ...(filter !== false && { filter: defaultFilter }), ...given, pagination: page }, page };
  },
  withPage: (body, pageNumber) => ({ ...body, pagination: { ...membersOf(body.pagination), pageNumber } }),
  read(body) {
    const { data } = membersOf(body);
    return Array.isArray(data) ? { rows: data, pages: undefined, records: totalInRows(data) } : readPage(data);
  },
};
