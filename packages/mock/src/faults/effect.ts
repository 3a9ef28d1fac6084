import type { Fault } from "./fault.ts";

/** What faults do to one request: their members, drawn and counted. */
export type Effect = Pick<
  Fault,
  "status" | "retryAfter" | "connection" | "body" | "bodyDuration" | "token" | "envelope" | "casing" | "scope"
> & {
  readonly latency?: number;
};

/** Adds what a further fault does to what an earlier one does, which wins. */
export function combine(earlier: Effect, further: Effect): Effect {
  const latency = (earlier.latency ?? 0) + (further.latency ?? 0);
  return { ...further, ...earlier, ...(latency > 0 && { latency }) };
}

/** Whether it takes the place of the response, so that no further fault counts. */
export function isFinal({ status, connection, token, envelope }: Effect): boolean {
  return [status, connection, token, envelope].some((end) => end !== undefined);
}
