import { factsOf } from "@keepnet/openapi/facts";
import { checkSearch } from "../pagination/check-search.ts";
import { membersOf } from "../pagination/styles/style.ts";
import { styles } from "../pagination/styles/styles.ts";

/**
 * The body of an export of all pages, unless it says otherwise. An export has the path of its search with `/export`
 * added, and the order and filter that suit one suit the other. Other bodies stay as they are.
 */
export function exportBody(operation: string, given: unknown): unknown {
  const [search, ...rest] = operation.split("/export");
  const paging = rest.length === 0 ? undefined : factsOf([search, ...rest].join(""))?.paging;
  if (!paging) return given;
  const { body, page } = styles[paging.style].body(membersOf(given), paging);
  checkSearch(operation, body, page, 0);
  return { reportAllPages: true, ...body };
}
