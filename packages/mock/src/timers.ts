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

/** Lets everything else in the process have its turn. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => own.setImmediate(resolve));
}

/** How many bytes are worth a turn of their own each time that they are copied or looked through. */
const longLength = 1024 * 1024;

/** Lets other work run before more is done with many bytes. */
export async function giveWayFor(bytes: Uint8Array): Promise<void> {
  if (bytes.length > longLength) await giveWay();
}

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
