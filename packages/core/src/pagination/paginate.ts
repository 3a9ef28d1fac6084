import type { Hint } from "@keepnet/openapi/call";
import { checkCallOptions } from "../client/call-options.ts";
import type { Listed, ViewName } from "../client/calls.ts";
import type { Client } from "../client/client-types.ts";
import type { Paginated } from "./page.ts";
import { type Given, prepare, type Search } from "./prepare.ts";
import { type PageSource, readPages } from "./read-pages.ts";
import {
  type PagedPath,
  paginateOptions,
  type RowOf,
  type SearchInit,
  type SearchPath,
  type SearchWithoutInput,
  type TotalOf,
} from "./search-types.ts";
import { type Iteration, stoppable } from "./stoppable.ts";

/**
 * Reads a search to its end. Members that the body leaves out get defaults: page 1, 100 rows a page, ascending, in the
 * order that the document names for the operation, and a filter that matches everything. Nothing is requested before
 * the iteration starts. Nothing is left running when it finishes, ends early, is aborted or fails.
 *
 * The iteration finishes after the last page by the totals of the response, or at a page without rows. A list without
 * totals finishes at a page without rows. Where the sources of the API's description disagree about the shape of a
 * response, each shape is read: a page or a bare list, `items` or `data.items`.
 *
 * @param client - any client that offers the search; the rows are those that this client's calls reach
 * @param path - a paged operation
 * @returns an async iterable of the rows; `.pages()` yields whole pages. Each iteration sends the requests again
 * @throws {KeepnetError} while iterating, as `unwrap` does; `invalid_options`, before anything is sent, for a page
 * number or size that is not a whole number of at least 1, and for a null in the filter
 * @throws {InvalidCallError} while iterating, for an unknown option, and for an operation that is not paged
 * @throws {UnexpectedResponseError} while iterating, when a response holds no page, or the rows of an earlier page
 *
 * @example
 * ```ts
 * for await (const company of paginate(keepnet, "/api/companies/search")) console.log(company.companyName);
 *
 * const users = paginate(keepnet.forCompany(id), "/api/target-users/search", { body: { pageSize: 500 }, readAhead: 2 });
 * for await (const page of users.pages()) console.log(page.pageNumber, page.rows.length);
 * ```
 */
export function paginate<View extends ViewName, Path extends string = Listed<PagedPath<View>>>(
  client: Client<View>,
  path: SearchWithoutInput<View, Path>,
): Paginated<RowOf<View, Path>, TotalOf<View, Path>>;
/**
 * Reads a search to its end, with an input. The other form, without one, describes the order and the end.
 *
 * @param client - any client that offers the search
 * @param path - a paged operation
 * @param init - the call's `params`, the members of its `body` to set, call options such as `signal`, and `readAhead`:
 * how many pages are requested before they are read (default 0), never more than there are
 * @returns an async iterable of the rows; `.pages()` yields whole pages. Each iteration sends the requests again
 */
export function paginate<View extends ViewName, Path extends string = Listed<PagedPath<View>>>(
  client: Client<View>,
  path: SearchPath<View, Path>,
  init: SearchInit<View, Path>,
): Paginated<RowOf<View, Path>, TotalOf<View, Path>>;
export function paginate(
  client: Client<ViewName>,
  path: string | Hint<string>,
  init?: object,
): Paginated<unknown, number | undefined> {
  const { POST } = client as unknown as { POST: Search };
  const options: object = init === undefined ? {} : init;
  const { signal, ...given }: Given & { signal?: AbortSignal | null | undefined } = Object(options);
  // checked when the iteration starts, so that an invalid search rejects its first step
  const start = () => {
    checkCallOptions(`POST ${path}`, options, "paginate()", paginateOptions);
    return prepare(POST, String(path), given);
  };
  return {
    [Symbol.asyncIterator]: () => stoppable((iteration) => readRows(start, iteration), signal),
    pages: () => ({
      [Symbol.asyncIterator]: () => stoppable((iteration) => readWholePages(start, iteration), signal),
    }),
  };
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
