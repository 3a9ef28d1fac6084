import { Deadline } from "./deadline.ts";
import { maxTimer } from "./timer-range.ts";

/**
 * Settles with the work, or rejects with the signal's reason when it aborts. The work goes on, as others may wait for
 * it.
 */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/**
 * Limits the time of some work. Then it aborts the signal of the work and rejects, even if the work ignores the signal.
 */
export function withDeadline<T>(
  milliseconds: number,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(milliseconds, late);
  return deadline.race(work(deadline.signal)).finally(() => deadline.clear());
}

/** Waits for a number of milliseconds, at most the maximum of a timer. Rejects when the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, maxTimer));
  });
  return orAbort(elapsed, signal).finally(() => clearTimeout(timer));
}
