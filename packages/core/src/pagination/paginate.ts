import { factsOf } from "@keepnet/openapi/facts";
import type { PagedViews } from "@keepnet/openapi/views";
import type { CallOptions } from "../client/call-options.ts";
import type { Client } from "../client/client-types.ts";
import type { Result } from "../client/result.ts";
import { unwrap } from "../envelope/unwrap.ts";
import { UnexpectedResponseError } from "../errors/answer-errors.ts";
import { ScopeError } from "../errors/scope-error.ts";

/** One page of a search. */
export interface Page<Row> {
  /** Counted from 1. */
  readonly pageNumber: number;
  readonly totalNumberOfPages: number;
  readonly totalNumberOfRecords: number;
  readonly rows: readonly Row[];
}

/** The rows of a search, requested page by page while they are read. */
export interface Paginated<Row> extends AsyncIterable<Row> {
  /** The same, a page at a time. */
  pages(): AsyncIterable<Page<Row>>;
}

/** Options of `paginate`, besides the call's own `params` and `body`. */
export type PaginateOptions = Omit<CallOptions, "parseAs">;

/** The part of a paged operation's types that `paginate` reads. */
interface AnyPaged {
  readonly init: unknown;
  readonly row: unknown;
}

type Member<Paged, Name extends keyof AnyPaged> = Paged extends AnyPaged ? Paged[Name] : never;

/**
 * Reads a search to its end. What the body leaves out gets a value that works: page 1, 100 rows a page, ascending, in
 * the order that the document names for the operation, and a filter that matches everything.
 *
 * @param client - any client that offers the search; the rows come from where that client's calls run
 * @param path - a paged operation
 * @param init - the call's `params`, the members of its `body` to set, and call options such as `signal`
 * @returns the rows, as an async iterable; `.pages()` gives whole pages. Each iteration requests anew
 * @throws {KeepnetError} while iterating, as `unwrap` does
 *
 * @example
 * ```ts
 * for await (const company of paginate(keepnet, "/api/companies/search")) console.log(company.companyName);
 *
 * const users = paginate(keepnet.forCompany(id), "/api/target-users/search", { body: { pageSize: 500 } });
 * for await (const page of users.pages()) console.log(page.pageNumber, page.rows.length);
 * ```
 */
export function paginate<View extends keyof PagedViews, Path extends keyof PagedViews[View] & string>(
  client: Client<View>,
  path: Path,
  ...[init]: object extends Member<PagedViews[View][Path], "init">
    ? [init?: Member<PagedViews[View][Path], "init"> & PaginateOptions]
    : [init: Member<PagedViews[View][Path], "init"> & PaginateOptions]
): Paginated<Member<PagedViews[View][Path], "row">> {
  type Row = Member<PagedViews[View][Path], "row">;
  const pages = () => requestPages<Row>((client as unknown as { POST: Search }).POST, path, (init ?? {}) as SearchInit);
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { rows } of pages()) yield* rows;
    },
  };
}

interface SearchInit {
  body?: Record<string, unknown>;
}

type Search = (path: string, init: SearchInit) => Promise<Result<unknown, unknown>>;

async function* requestPages<Row>(search: Search, path: string, init: SearchInit): AsyncGenerator<Page<Row>> {
  const operation = `POST ${path}`;
  const paging = factsOf(operation)?.paging;
  if (!paging) {
    throw new ScopeError({
      operation,
      message: "It is not paged.",
      remedy: "Call it with client.POST().",
    });
  }
  const body = { ...defaults, orderBy: paging.orderBy, ...init.body };
  let read = 0;
  for (let pageNumber = Number(body.pageNumber); ; pageNumber++) {
    const page = pageOf<Row>(
      operation,
      await unwrap(search(path, { ...init, body: { ...body, pageNumber } })),
      pageNumber,
    );
    if (page.rows.length === 0) return;
    yield page;
    read += page.rows.length;
    if (pageNumber >= page.totalNumberOfPages || read >= page.totalNumberOfRecords) return;
  }
}

const defaults = {
  pageNumber: 1,
  pageSize: 100,
  ascending: true,
  filter: { condition: "AND", searchInputTextValue: "" },
};

function pageOf<Row>(operation: string, data: unknown, pageNumber: number): Page<Row> {
  const { results, totalNumberOfPages, totalNumberOfRecords } = (data ?? {}) as Record<string, unknown>;
  if (typeof totalNumberOfPages !== "number" || typeof totalNumberOfRecords !== "number") {
    throw new UnexpectedResponseError({
      code: "unexpected_response",
      operation,
      message: `${operation} answered page ${pageNumber} without its totals, so the rows may be incomplete. Ask for it again, or read single pages with client.POST().`,
    });
  }
  return { pageNumber, totalNumberOfPages, totalNumberOfRecords, rows: (results ?? []) as Row[] };
}
