/** Passed to the work behind an iteration: a signal for its calls, and a function that aborts it. */
export interface Iteration {
  /** Aborts with the caller's signal, and when the iteration ends. */
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/**
 * Iterates over a generator so that it can end early. The `return()` of a generator waits for a pending `next()`. This
 * one aborts the work that the generator waits for and waits for its clean-up; the pending `next()` resolves as done.
 */
export function stoppable<T>(
  generate: (iteration: Iteration) => AsyncGenerator<T, void, void>,
  signal: AbortSignal | null | undefined,
): AsyncIterator<T, void, void> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const generator = generate({
    // the generator refuses any other value
    signal: signal instanceof AbortSignal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
    stop,
  });
  let stopped = false;
  const done = { done: true, value: undefined } as const;
  return {
    async next() {
      try {
        return stopped ? done : await generator.next();
      } catch (error) {
        if (stopped) return done;
        throw error;
      }
    },
    async return() {
      stopped = true;
      stop();
      await generator.return();
      return done;
    },
  };
}
