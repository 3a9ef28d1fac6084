import { factsOf } from "@keepnet/openapi/facts";
import type { Result } from "../client/result.ts";
import { unwrap } from "../envelope/unwrap.ts";
import { UnexpectedResponseError } from "../errors/call-errors.ts";
import { invalidCall } from "../errors/refusals.ts";
import { checkSearch } from "./check-search.ts";
import type { PageSource } from "./read-pages.ts";
import { membersOf } from "./styles/style.ts";
import { styles } from "./styles/styles.ts";

export type Search = (path: string, init: object) => Promise<Result<unknown, unknown>>;

/** The input of a search, besides its signal. */
export interface Given {
  readonly body?: unknown;
  readonly readAhead?: number | undefined;
}

/** Checks a search, and returns the part of it that all pages share. */
export function prepare(search: Search, path: string, { body: given, readAhead = 0, ...init }: Given): PageSource {
  const operation = `POST ${path}`;
  const paging = factsOf(operation)?.paging;
  if (!paging) {
    throw invalidCall(operation, "It is not paged.", "Call it with client.POST().");
  }
  const style = styles[paging.style];
  const { body, page } = style.body(membersOf(given), paging);
  checkSearch(operation, body, page, readAhead);
  return {
    operation,
    first: Number(page.pageNumber),
    pageSize: Number(page.pageSize),
    readAhead,
    async request(pageNumber, signal) {
      const result = await search(path, { ...init, signal, body: style.withPage(body, pageNumber) });
      await unwrap(result);
      return style.read(result.data) ?? notPaged(operation, pageNumber);
    },
  };
}

function notPaged(operation: string, pageNumber: number): never {
  throw new UnexpectedResponseError({
    code: "unexpected_response",
    operation,
    message: `${operation} returned page ${pageNumber} without rows and totals, so the rows may be incomplete. Try again, or read single pages with client.POST().`,
  });
}
