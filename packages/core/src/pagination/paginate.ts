import type { PagedViews } from "@keepnet/openapi/views";
import type { Client } from "../client/client-types.ts";
import type { Paginated } from "./page.ts";
import { type Given, prepare, type Search } from "./prepare.ts";
import { type PageSource, readPages } from "./read-pages.ts";
import type { PagedPath, RowOf, SearchInit, TotalOf } from "./search-types.ts";
import { type Iteration, stoppable } from "./stoppable.ts";

/**
 * Reads a search to its end. What the body leaves out gets a value that works: page 1, 100 rows a page, ascending, in
 * the order that the document names for the operation, and a filter that matches everything. Nothing is requested before
 * the reading begins, and nothing is left running when it ends, is broken off, aborted or fails.
 *
 * The end is the last page by the answer's totals, or a page without rows. A list that does not say how long it is ends
 * with a page without rows.
 *
 * @param client - any client that offers the search; the rows come from where that client's calls run
 * @param path - a paged operation
 * @param init - the call's `params`, the members of its `body` to set, call options such as `signal`, and `readAhead`:
 * how many pages are requested before they are read (default 0), never more than there are
 * @returns the rows, as an async iterable; `.pages()` gives whole pages. Each iteration requests anew
 * @throws {KeepnetError} while iterating, as `unwrap` does; before anything is sent `invalid_options` for a page number
 * or size that is not a whole number from 1 on, and for a null in the filter
 * @throws {UnexpectedResponseError} while iterating, when an answer holds no page, or the rows of an earlier one
 *
 * @example
 * ```ts
 * for await (const company of paginate(keepnet, "/api/companies/search")) console.log(company.companyName);
 *
 * const users = paginate(keepnet.forCompany(id), "/api/target-users/search", { body: { pageSize: 500 }, readAhead: 2 });
 * for await (const page of users.pages()) console.log(page.pageNumber, page.rows.length);
 * ```
 */
export function paginate<View extends keyof PagedViews, Path extends PagedPath<View>>(
  client: Client<View>,
  path: Path,
  ...[init]: object extends SearchInit<View, Path> ? [init?: SearchInit<View, Path>] : [init: SearchInit<View, Path>]
): Paginated<RowOf<View, Path>, TotalOf<View, Path>> {
  const { POST } = client as unknown as { POST: Search };
  const { signal, ...given }: Given & { signal?: AbortSignal | null | undefined } = init ?? {};
  // prepared when the reading begins, so that a refused search rejects its first step
  const start = () => prepare(POST, path, given);
  const paginated: Paginated<unknown, number | undefined> = {
    [Symbol.asyncIterator]: () => stoppable((iteration) => readRows(start, iteration), signal),
    pages: () => ({
      [Symbol.asyncIterator]: () => stoppable((iteration) => readWholePages(start, iteration), signal),
    }),
  };
  return paginated as Paginated<RowOf<View, Path>, TotalOf<View, Path>>;
}

async function* readWholePages(start: () => PageSource, iteration: Iteration) {
  yield* readPages(start(), iteration);
}

async function* readRows(start: () => PageSource, iteration: Iteration) {
  for await (const { rows } of readPages(start(), iteration)) {
    for (const row of rows) {
      iteration.signal.throwIfAborted();
      yield row;
    }
  }
}
