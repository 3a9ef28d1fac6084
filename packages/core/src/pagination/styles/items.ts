import { pageStyle, readPage } from "./page.ts";
import { membersOf, type PagingStyle } from "./style.ts";

/** Requested like `page`, but the page is in `items`, not in `data`. */
export const itemsStyle: PagingStyle = { ...pageStyle, read: (body) => readPage(membersOf(body).items) };
