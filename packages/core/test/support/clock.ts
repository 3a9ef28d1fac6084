import { onTestFinished, vi } from "vitest";

/** Replaces the clocks and timers that the client reads; sockets keep their own. Real ones return with the test's end. */
export function useFakeClock(): void {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Lets time pass until a promise settles, and says how much: the recorded delay. Milliseconds. */
export async function timeUntil(promise: Promise<unknown>, step = 50, most = 1_000_000): Promise<number> {
  let settled = false;
  promise.then(
    () => {
      settled = true;
    },
    () => {
      settled = true;
    },
  );
  const startedAt = performance.now();
  // a turn of the real event loop lets the sockets work
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  let idle = 0;
  while (!settled && performance.now() - startedAt < most) {
    await turn();
    // time passes only while the client waits for a timer and not for the server
    if (vi.getTimerCount() > 0 && ++idle > 20) {
      vi.advanceTimersByTime(step);
      idle = 0;
    }
  }
  return performance.now() - startedAt;
}
