import { pageStyle, readPage } from "./page.ts";
import { membersOf, type PagingStyle } from "./style.ts";

/** Requested like `page`, but the page is in `items`: of the body, as documented, or of its `data`, as also seen. */
export const itemsStyle: PagingStyle = {
  ...pageStyle,
  read(body) {
    const { items, data } = membersOf(body);
    return readPage(items) ?? readPage(membersOf(data).items);
  },
};
