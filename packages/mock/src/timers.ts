import { clearTimeout, setImmediate, setTimeout } from "node:timers";

/**
 * Timers for the mock's own work, taken when this module is loaded: a test that has its timers faked must not hold it
 * up. Delays that a test asks for, such as a latency, use the global ones, so that faked timers rule them too.
 */
export const own = {
  setTimeout,
  clearTimeout,
  setImmediate,
  queueMicrotask: globalThis.queueMicrotask,
  now: performance.now.bind(performance),
};

/** Resolves after so many milliseconds, which a test asked for, or at once when the signal aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const wake = () => {
      globalThis.clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = globalThis.setTimeout(wake, ms);
    signal.addEventListener("abort", wake);
  });
}
