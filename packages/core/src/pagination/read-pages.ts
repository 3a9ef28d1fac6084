import { UnexpectedResponseError } from "../errors/call-errors.ts";
import type { Page } from "./page.ts";
import { repeatDetector } from "./repeats.ts";
import type { Iteration } from "./stoppable.ts";
import type { RawPage } from "./styles/style.ts";
import { isLastPage, numberOfPages } from "./totals.ts";

export interface PageSource {
  readonly operation: string;
  readonly first: number;
  readonly pageSize: number;
  readonly readAhead: number;
  readonly request: (pageNumber: number, signal: AbortSignal) => Promise<RawPage>;
}

/** Requests pages in order until one is empty or is the last by the totals. Leaves nothing running when it ends. */
export async function* readPages(
  source: PageSource,
  { signal, stop }: Iteration,
): AsyncGenerator<Page<unknown, number | undefined>, void, void> {
  const { operation, first, pageSize, readAhead, request } = source;
  const ahead: Promise<RawPage>[] = [];
  const requestPage = (pageNumber: number) => request(pageNumber, signal);
  const isRepeat = repeatDetector();
  let read = 0;
  let full = true;
  try {
    for (let pageNumber = first; ; pageNumber++) {
      signal.throwIfAborted();
      const page = await (ahead.shift() ?? requestPage(pageNumber));
      const { rows, records } = page;
      if (rows.length === 0) return;
      if (isRepeat(rows)) {
        // no totals: a server that ignores the page number has returned its whole list if that did not fill a page
        if (records === undefined && !full) return;
        throw repeated(operation, pageNumber);
      }
      full = rows.length >= pageSize;
      read += rows.length;
      const totalNumberOfPages = numberOfPages(page, pageSize);
      const isLast = isLastPage(page, pageNumber, source, read);
      while (!isLast && ahead.length < readAhead && pageNumber + ahead.length < (totalNumberOfPages ?? 0)) {
        const next = requestPage(pageNumber + ahead.length + 1);
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
    message: `${operation} returned the rows of an earlier page as page ${pageNumber}, so more pages would repeat rows or never end. Either the API ignored the page number, or rows were added in the meantime. Start again, or order by a member that does not change.`,
  });
}
