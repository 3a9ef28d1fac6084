import { longestTimer } from "./timer-range.ts";

/** Rejects with the signal's reason when it aborts. The work goes on: others may wait for it too. */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Gives work so many milliseconds, then rejects and aborts its signal, whether the work listens or not. */
export function withDeadline<T>(
  milliseconds: number,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(late()), milliseconds);
  return orAbort(work(controller.signal), controller.signal).finally(() => clearTimeout(timer));
}

/** Waits so many milliseconds, at most as long as timers can measure, unless the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, longestTimer));
  });
  return orAbort(elapsed, signal).finally(() => clearTimeout(timer));
}
