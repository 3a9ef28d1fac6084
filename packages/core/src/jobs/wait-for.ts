import { contextOf } from "../client/call-context.ts";
import type { Result } from "../client/result.ts";
import { type Payload, unwrap } from "../envelope/unwrap.ts";
import { ConnectionError } from "../errors/answer-errors.ts";
import { invalidOptions } from "../errors/invalid-options.ts";
import { show } from "../errors/show.ts";
import { longestTimer } from "../timing/timer-range.ts";
import { orAbort, sleep } from "../timing/wait.ts";

export interface WaitForOptions<Data> {
  /** Whether the job is finished, by what the check answered. An answer that means failure is for it to throw on. */
  done: (payload: Payload<Data>) => boolean;
  /**
   * How long to wait from an answer to the next check, in milliseconds.
   * @defaultValue 2,000
   */
  interval?: number | undefined;
  /**
   * How long to wait in all, in milliseconds.
   * @defaultValue 300,000
   */
  timeout?: number | undefined;
  /** Ends the waiting with its reason. */
  signal?: AbortSignal | undefined;
}

/**
 * Asks again and again until a job is finished, one question at a time. The API runs the mapping of an uploaded file of
 * target users as such a job, and does not publish its states, so the caller says what finished means.
 *
 * @param check - makes the call that tells how the job stands; pass its `signal` on, so that the call ends with the
 * waiting
 * @param options - `done`, which tells a finished job by the payload, and the times
 * @returns the payload that was `done`
 * @throws {ConnectionError} `timeout` when the job is not finished in time
 * @throws {KeepnetError} when a check fails, as `unwrap` does; `invalid_options` for a time that is not from 1 to
 * 2,147,483,647 ms
 *
 * @example
 * ```ts
 * const params = { path: { resourceId: jobId } };
 * const job = await waitFor(({ signal }) => acme.GET("/api/target-users/mapping-job/{resourceId}", { params, signal }), {
 *   done: (job) => job.status === "Completed",
 * });
 * ```
 */
export async function waitFor<Data, Failure>(
  check: (context: { signal: AbortSignal }) => Promise<Result<Data, Failure>>,
  { done, interval = 2_000, timeout = 300_000, ...options }: WaitForOptions<Data>,
): Promise<Payload<Data>> {
  for (const [name, time] of Object.entries({ interval, timeout })) assertTime(name, time);
  const deadline = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal;
  let checks = 0;
  let operation: string | undefined;
  const timer = setTimeout(() => deadline.abort(tooLate(operation, timeout, checks)), timeout);
  try {
    for (;;) {
      signal.throwIfAborted();
      checks++;
      const result = await orAbort(check({ signal }), signal);
      operation = contextOf(result.response)?.operation;
      const payload = await unwrap(result);
      if (done(payload)) return payload;
      await sleep(interval, signal);
    }
  } finally {
    clearTimeout(timer);
  }
}

function assertTime(name: string, time: number): void {
  if (time >= 1 && time <= longestTimer) return;
  throw invalidOptions(
    `waitFor() cannot take ${show(time)} as its ${name}. Pass milliseconds, from 1 to ${longestTimer}.`,
  );
}

function tooLate(operation: string | undefined, timeout: number, checks: number): ConnectionError {
  return new ConnectionError({
    code: "timeout",
    operation,
    attempts: checks,
    message: `${operation ?? "The call"} did not tell of a finished job in ${timeout} ms, asked ${checks} times. The job may still run: wait for it again, pass a longer timeout, or check that done() knows its states.`,
  });
}
