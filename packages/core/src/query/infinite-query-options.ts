import type { Hint } from "@keepnet/openapi/call";
import type { Listed, ViewName, Without } from "../client/calls.ts";
import type { Client } from "../client/client-types.ts";
import type { Page } from "../pagination/page.ts";
import { prepare } from "../pagination/prepare.ts";
import { repeatDetector } from "../pagination/repeats.ts";
import type {
  PagedPath,
  RowOf,
  SearchInit,
  SearchPath,
  SearchWithoutInput,
  TotalOf,
} from "../pagination/search-types.ts";
import { isLastPage, numberOfPages } from "../pagination/totals.ts";
import { operationOf } from "./operation.ts";
import { infiniteOptions, queryInput } from "./query-input.ts";
import type { QueryKey } from "./query-key.ts";
import type { NotInQueries } from "./query-types.ts";

/** An infinite query for TanStack Query 5 in any framework. Its page parameters are page numbers. */
export interface InfiniteQuery<Row, Total extends number | undefined = number> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal; pageParam: number }) => Promise<Page<Row, Total>>;
  initialPageParam: number;
  getNextPageParam: (lastPage: Page<Row, Total>, pages: Page<Row, Total>[]) => number | undefined;
}

type InfiniteInit<View extends ViewName, Path> = Without<SearchInit<View, Path>, NotInQueries | "readAhead">;

/**
 * Returns an infinite query for TanStack Query 5 over a paged operation. Members that the body leaves out get the same
 * defaults as in `paginate`. The pages are those of its `.pages()`, except that the last page may be empty.
 *
 * @param client - any client that offers the search
 * @param path - a paged operation
 * @param init - the call's `params` and the members of its `body` to set; its `pageNumber` is the first page of the
 * query
 * @returns `queryKey`, `queryFn`, `initialPageParam` and `getNextPageParam`
 * @throws {KeepnetError} `invalid_options` for a page number or size that is not a whole number of at least 1, and for
 * a null in the filter
 * @throws {InvalidCallError} as `queryOptions` does
 *
 * @example
 * ```ts
 * const users = infiniteQueryOptions(acme, "/api/target-users/search", { body: { pageSize: 50 } });
 * const { pages } = await queryClient.fetchInfiniteQuery(users); // in a component: useInfiniteQuery(users)
 * console.log(pages[0]?.rows.length);
 * ```
 */
export function infiniteQueryOptions<View extends ViewName, Path extends string = Listed<PagedPath<View>>>(
  client: Client<View>,
  path: SearchPath<View, Path>,
  init: InfiniteInit<View, Path>,
): InfiniteQuery<RowOf<View, Path>, TotalOf<View, Path>>;
export function infiniteQueryOptions<View extends ViewName, Path extends string = Listed<PagedPath<View>>>(
  client: Client<View>,
  path: SearchWithoutInput<View, Path>,
): InfiniteQuery<RowOf<View, Path>, TotalOf<View, Path>>;
export function infiniteQueryOptions(
  client: Client<ViewName>,
  path: string | Hint<string>,
  given?: object,
): InfiniteQuery<unknown, number | undefined> {
  const { operation, key, reads, call } = operationOf(client, "POST", String(path));
  const { input, init } = queryInput(operation, reads, given, "infiniteQueryOptions()", infiniteOptions);
  const { first, pageSize, request } = prepare(call, String(path), init);
  return {
    queryKey: [...key, input, "pages"],
    initialPageParam: first,
    async queryFn({ signal, pageParam: pageNumber }) {
      const page = await request(pageNumber, signal);
      const { rows, records } = page;
      return { pageNumber, totalNumberOfPages: numberOfPages(page, pageSize), totalNumberOfRecords: records, rows };
    },
    getNextPageParam({ pageNumber, rows, totalNumberOfPages, totalNumberOfRecords: records }, read) {
      // a bare list has no number of pages of its own, so only its rows show where it ends
      const isDerived = totalNumberOfPages === numberOfPages({ pages: undefined, records }, pageSize);
      const totals = { pages: isDerived ? undefined : totalNumberOfPages, records };
      const start = { first: read[0]?.pageNumber ?? 1, pageSize };
      const count = read.reduce((sum, page) => sum + page.rows.length, 0);
      const isLast = isLastPage(totals, pageNumber, start, count) || (records === undefined && hasRepeat(read));
      return rows.length === 0 || isLast ? undefined : pageNumber + 1;
    },
  };
}

/** Whether the server ignored the page number: without totals, the query would never end. */
function hasRepeat(pages: readonly Page<unknown, number | undefined>[]): boolean {
  const isRepeat = repeatDetector();
  return pages.some(({ rows }) => isRepeat(rows));
}
