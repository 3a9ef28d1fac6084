import type { Result } from "../client/result.ts";
import { type Payload, unwrap } from "../envelope/unwrap.ts";
import { contextOf } from "../errors/call-context.ts";
import { ConnectionError } from "../errors/call-errors.ts";
import { checkOptions } from "../errors/check-options.ts";
import { invalidOptions } from "../errors/refusals.ts";
import { assertTime } from "../timing/timer-range.ts";
import { orAbort, sleep } from "../timing/wait.ts";

export const waitForOptions = "done:function interval timeout signal" as const;

export interface WaitForOptions<Data> {
  /** Returns whether the job is finished, by the payload of a check. Throw in it when the payload reports a failure. */
  done: (payload: Payload<Data>) => boolean;
  /**
   * The time between a response and the next check, in milliseconds.
   * @defaultValue 2,000
   */
  interval?: number | undefined;
  /**
   * The maximum time to wait, in milliseconds.
   * @defaultValue 300,000
   */
  timeout?: number | undefined;
  /** Ends the wait; it then rejects with the reason of the signal. */
  signal?: AbortSignal | null | undefined;
}

/**
 * Repeats a call until its job is finished, one call at a time. The API runs the mapping of an uploaded file of target
 * users as such a job, which ends as `Finished` or `FinishedWithError`; `importUsers` waits for it. The states of other
 * jobs may not be known, so `done` decides when a job is finished.
 *
 * @param check - makes the call that returns the state of the job. Pass its `signal` on, so that the call ends with the
 * wait
 * @param options - `done`, which recognizes a finished job by the payload, and the times in milliseconds: `interval`
 * (default 2,000) and `timeout` (default 300,000)
 * @returns the payload for which `done` returned true
 * @throws {ConnectionError} `timeout` when the job is not finished in time
 * @throws {KeepnetError} when a check fails, as `unwrap` does; `invalid_options` for an unknown option, and for a time
 * outside 1 to 2,147,483,647 ms
 *
 * @example
 * ```ts
 * const params = { path: { resourceId: jobId } };
 * const job = await waitFor(({ signal }) => acme.GET("/api/target-users/mapping-job/{resourceId}", { params, signal }), {
 *   done: ({ status }) => status === "Finished" || status === "FinishedWithError",
 * });
 * ```
 */
export async function waitFor<Data, Failure>(
  check: (context: { signal: AbortSignal }) => Promise<Result<Data, Failure>>,
  options: WaitForOptions<Data>,
): Promise<Payload<Data>> {
  checkOptions("waitFor()", options, waitForOptions, undefined, "done");
  const { done, interval = 2_000, timeout = 300_000 } = options;
  if (!done)
    throw invalidOptions(
      "waitFor() has no done option, so it cannot recognise a finished job. Pass done: (job) => true or false.",
    );
  for (const [name, time] of Object.entries({ interval, timeout })) assertTime("waitFor()", name, time);
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

function tooLate(operation: string | undefined, timeout: number, checks: number): ConnectionError {
  return new ConnectionError({
    code: "timeout",
    operation,
    attempts: checks,
    message: `${operation ?? "The call"} reported no finished job within ${timeout} ms (${checks} checks). The job may still be running. Wait again, raise timeout, or check that done() recognizes its states.`,
  });
}
