import type { Iteration } from "../pagination/stoppable.ts";

/**
 * Works on the items of a source, a bounded number at a time, and gives outcomes as they come. Whoever has an outcome
 * waits until it is taken before the next item, so that a slow consumer slows the work down. When the source fails, the
 * work under way is still finished and given; then the failure is thrown.
 *
 * @param work - must not reject, and should end early when the iteration's signal aborts, because it is waited for
 */
export async function* fanOut<Item, Outcome>(
  source: AsyncGenerator<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Outcome>,
  { signal, stop }: Iteration,
): AsyncGenerator<Outcome, void, void> {
  const ready: { outcome: Outcome; taken: () => void }[] = [];
  let active = concurrency;
  let failure: { error: unknown } | undefined;
  let wake = () => {};

  async function worker(): Promise<void> {
    try {
      for (let step = await source.next(); !step.done && !signal.aborted; step = await source.next()) {
        const outcome = await work(step.value);
        if (signal.aborted) return;
        await new Promise<void>((taken) => {
          ready.push({ outcome, taken });
          wake();
        });
      }
    } catch (error) {
      failure ??= { error };
    } finally {
      active--;
      wake();
    }
  }

  const workers = Array.from({ length: concurrency }, worker);
  const onAbort = () => wake();
  signal.addEventListener("abort", onAbort);
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = ready.shift();
      if (next) {
        next.taken();
        yield next.outcome;
      } else if (active > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (failure) throw failure.error;
      else return;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    if (active > 0) stop();
    for (const { taken } of ready) taken();
    await Promise.all(workers);
    await source.return(undefined);
  }
}
