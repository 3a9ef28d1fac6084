/** What the work behind an iteration is given: a signal to pass on, and a way to abort all that carries it. */
export interface Iteration {
  /** Aborts with the caller's signal, and when the iteration ends. */
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/**
 * Iterates over a generator whose `return()` does not wait for a `next()` under way, as a generator's own does: it aborts
 * the work that the generator waits for, waits until the generator has cleaned up, and that `next()` ends as done.
 */
export function stoppable<T>(
  generate: (iteration: Iteration) => AsyncGenerator<T, void, void>,
  signal: AbortSignal | null | undefined,
): AsyncIterator<T, void, void> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const generator = generate({
    signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
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
