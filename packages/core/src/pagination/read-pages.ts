import { UnexpectedResponseError } from "../errors/answer-errors.ts";
import type { Page } from "./page.ts";
import { repeatDetector } from "./repeats.ts";
import type { Iteration } from "./stoppable.ts";
import type { RawPage } from "./styles/style.ts";

export interface PageSource {
  readonly operation: string;
  readonly first: number;
  readonly pageSize: number;
  readonly readAhead: number;
  readonly request: (pageNumber: number, signal: AbortSignal) => Promise<RawPage>;
}

/** Requests pages in order until one is empty or is the last by the totals; leaves nothing running when it ends. */
export async function* readPages(
  { operation, first, pageSize, readAhead, request }: PageSource,
  { signal, stop }: Iteration,
): AsyncGenerator<Page<unknown, number | undefined>, void, void> {
  const ahead: Promise<RawPage>[] = [];
  const ask = (pageNumber: number) => request(pageNumber, signal);
  const isRepeat = repeatDetector();
  let read = 0;
  let full = true;
  try {
    for (let pageNumber = first; ; pageNumber++) {
      signal.throwIfAborted();
      const { rows, pages, records } = await (ahead.shift() ?? ask(pageNumber));
      signal.throwIfAborted();
      if (rows.length === 0) return;
      if (isRepeat(rows)) {
        // without totals, a server that ignores the page number has given its whole list when that did not fill a page
        if (records === undefined && !full) return;
        throw repeated(operation, pageNumber);
      }
      full = rows.length >= pageSize;
      read += rows.length;
      const totalNumberOfPages = pages ?? (records === undefined ? undefined : Math.ceil(records / pageSize));
      // a bare list gives rows only, so what stands before the first page counts towards its total
      const known = pages === undefined ? (first - 1) * pageSize + read : read;
      const isLast = pageNumber >= (pages ?? Infinity) || known >= (records ?? Infinity);
      while (!isLast && ahead.length < readAhead && pageNumber + ahead.length < (totalNumberOfPages ?? 0)) {
        const next = ask(pageNumber + ahead.length + 1);
        next.catch(() => {});
        ahead.push(next);
      }
      yield { pageNumber, totalNumberOfPages, totalNumberOfRecords: records, rows };
      if (isLast) return;
    }
  } finally {
    stop();
    await Promise.allSettled(ahead);
  }
}

function repeated(operation: string, pageNumber: number): UnexpectedResponseError {
  return new UnexpectedResponseError({
    code: "unexpected_response",
    operation,
    message: `${operation} answered page ${pageNumber} with the rows of an earlier page, so reading on would give them twice or never end. The API ignored the page number, or rows were added meanwhile: read again, or order by a member that does not change.`,
  });
}
