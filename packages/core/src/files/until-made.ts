import type { Result } from "../client/result.ts";
import { contextOf } from "../errors/call-context.ts";
import { ConnectionError } from "../errors/call-errors.ts";
import { readEnvelope } from "../errors/envelope.ts";
import { failure } from "../errors/failure.ts";
import { errorFromEnvelope } from "../errors/from-response.ts";
import { requestIdOf } from "../errors/request-id.ts";
import { retryAfterOf } from "../errors/retry-after.ts";
import { orAbort, sleep } from "../timing/wait.ts";
import { peekJson } from "./peek-json.ts";

/** The wait after the first response, if the API asks for none. Doubled each time. Milliseconds. */
const firstWait = 2_000;
const maxWait = 10_000;

/** A server that asks for no wait at all is not asked again at once. Milliseconds. */
const minWait = 250;

interface Waiting {
  readonly operation: string;
  /** The maximum time until the file begins to arrive, in milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | null | undefined;
  /** Called before each wait. */
  readonly onWait: () => void;
}

/**
 * Repeats the request for a file that the API makes in the background: 201 means that it will be made, 202 that it is
 * being made. Returns the first other response.
 *
 * @param request - must only read. Its body is a stream, and it ends with the given signal
 */
export async function untilMade(
  request: (signal: AbortSignal) => Promise<Result<unknown, unknown>>,
  { operation, timeout, signal, onWait }: Waiting,
): Promise<Result<unknown, unknown>> {
  const startedAt = performance.now();
  const late = new AbortController();
  const ends = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let requests = 0;
  try {
    for (;;) {
      requests++;
      const result = await request(ends);
      const { response } = result;
      if (response.status !== 201 && response.status !== 202) return result;
      const remaining = timeout - (performance.now() - startedAt);
      const tooLate = () => notMade(operation, timeout, requests, response);
      timer ??= setTimeout(() => late.abort(tooLate()), remaining);
      await refuseFailure(result, ends);
      const usual = Math.min(maxWait, firstWait * 2 ** (requests - 1));
      const wait = Math.max(minWait, retryAfterOf(response.headers) ?? usual);
      // the next response could not come in time
      if (wait >= remaining) throw tooLate();
      onWait();
      await sleep(wait, ends);
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Throws when the body reports a failure. Any other body is dropped. */
async function refuseFailure({ data, response }: Result<unknown, unknown>, signal: AbortSignal): Promise<void> {
  const source = (data ?? new Blob().stream()) as ReadableStream<Uint8Array>;
  const peeked = await orAbort(peekJson(source), signal).catch(() => undefined);
  peeked?.stream.cancel().catch(() => {});
  if (readEnvelope(peeked?.json).failed) throw errorFromEnvelope(response, peeked?.json, contextOf(response));
}

function notMade(operation: string, timeout: number, requests: number, response: Response): ConnectionError {
  const context = contextOf(response) ?? { operation, companyId: undefined };
  const text = `did not have its file ready within ${timeout} ms (${requests} requests). The API may still be making it. Download it again later, or raise timeout.`;
  return failure(ConnectionError, { ...context, operation, attempt: requests }, "timeout", text, {
    status: response.status,
    requestId: requestIdOf(response),
    retryAfter: retryAfterOf(response.headers),
  });
}
