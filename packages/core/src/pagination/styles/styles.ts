import type { Paging } from "@keepnet/openapi/facts";
import { itemsStyle } from "./items.ts";
import { nestedStyle } from "./nested.ts";
import { pageStyle } from "./page.ts";
import type { PagingStyle } from "./style.ts";

export const styles: Record<Paging["style"], PagingStyle> = { page: pageStyle, nested: nestedStyle, items: itemsStyle };
