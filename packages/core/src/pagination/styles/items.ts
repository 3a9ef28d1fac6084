import { pageStyle, readPage } from "./page.ts";
import { membersOf, type PagingStyle } from "./style.ts";

/** Asked like `page`, but the answer has no `data`: the page is in `items`. */
export const itemsStyle: PagingStyle = { ...pageStyle, read: (answer) => readPage(membersOf(answer).items) };
