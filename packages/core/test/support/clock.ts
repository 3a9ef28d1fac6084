import { onTestFinished, vi } from "vitest";
import { quietTurns } from "./loopback.ts";

/** Replaces the clocks and timers that the client reads; sockets keep their own. Real ones return with the test's end. */
export function useFakeClock(): void {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Lets time pass until a promise settles, and says how much: the recorded delay. Milliseconds. */
export async function timeUntil(promise: Promise<unknown>, step = 50, max = 1_000_000): Promise<number> {
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
  while (!settled && performance.now() - startedAt < max) {
    // time passes only while the client waits for a timer and not for the server
    await quietTurns(20);
    if (!settled && vi.getTimerCount() > 0) vi.advanceTimersByTime(step);
  }
  return performance.now() - startedAt;
}

/** Lets every wait of this package pass at once, on its clock too, and records it; from the limit on they are deadlines. */
export function recordWaits(limit = 20_000): number[] {
  const waits: number[] = [];
  const real = setTimeout;
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.stubGlobal("setTimeout", (callback: (...given: unknown[]) => void, milliseconds: number, ...given: unknown[]) => {
    // the platform's fetch has timers of its own; a run of mutants has its copy of the sources in the reports
    const ours = /\/core\/(reports\/.*\/)?src\//.test(String(new Error().stack));
    if (!ours || milliseconds >= limit) return real(callback, milliseconds, ...given);
    waits.push(milliseconds);
    const pass = () => {
      vi.advanceTimersByTime(milliseconds);
      callback(...given);
    };
    return real(pass, 0);
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return waits;
}

/** Chooses where in its range every random wait falls: 0 is the minimum, just below 1 the maximum. */
export function fixRandom(value: number): void {
  const spy = vi.spyOn(Math, "random").mockReturnValue(value);
  onTestFinished(() => spy.mockRestore());
}
