import { defaultFilter, defaultPage, membersOf, type PagingStyle } from "./style.ts";

/**
 * The request's `pagination` selects the page, and `data` is a bare list. Either every row carries `totalRowCount`, or
 * none does. Without it, an empty page is past the end.
 */
export const nestedStyle: PagingStyle = {
  body({ pagination, ...given }, { orderBy, filter }) {
    const page = { ...defaultPage, orderBy, ...membersOf(pagination) };
    return { body: { ...(filter !== false && { filter: defaultFilter }), ...given, pagination: page }, page };
  },
  withPage: (body, pageNumber) => ({ ...body, pagination: { ...membersOf(body.pagination), pageNumber } }),
  read(body) {
    const rows = membersOf(body).data;
    if (!Array.isArray(rows)) return undefined;
    const { totalRowCount } = membersOf(rows[0]);
    return { rows, pages: undefined, records: typeof totalRowCount === "number" ? totalRowCount : undefined };
  },
};
