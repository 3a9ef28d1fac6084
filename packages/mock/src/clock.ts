/** Time, for what the mock does by it; tests put in their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>;
}

/** The machine's time. Whoever sleeps wakes up at once when the mock closes. */
export function systemClock(closing: AbortSignal): Clock {
  return {
    now: () => Date.now(),
    sleep: (ms) =>
      new Promise((resolve) => {
        if (closing.aborted) return resolve();
        const wake = () => {
          clearTimeout(timer);
          closing.removeEventListener("abort", wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        closing.addEventListener("abort", wake);
      }),
  };
}
