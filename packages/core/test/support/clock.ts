import { onTestFinished, vi } from "vitest";

/** Time stands still until the test moves it; sockets keep real timers of their own. */
export function useFakeClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Lets every wait of this package pass at once and records it; from the limit on they are deadlines. */
export function recordWaits(limit = 20_000): number[] {
  const waits: number[] = [];
  const real = setTimeout;
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.stubGlobal("setTimeout", (callback: (...given: unknown[]) => void, milliseconds: number, ...given: unknown[]) => {
    // the platform's fetch has timers of its own
    const ours = new Error().stack?.includes("/core/src/");
    if (!ours || milliseconds >= limit) return real(callback, milliseconds, ...given);
    waits.push(milliseconds);
    return real(callback, 0);
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return waits;
}

/** Chooses where in its range every random wait falls: 0 is the shortest, just below 1 the longest. */
export function fixRandom(value: number): void {
  const spy = vi.spyOn(Math, "random").mockReturnValue(value);
  onTestFinished(() => spy.mockRestore());
}
