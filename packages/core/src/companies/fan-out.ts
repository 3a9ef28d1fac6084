/**
 * Works on the items of a source, a bounded number at a time, and yields each outcome as soon as it is ready. A worker
 * takes its next item after its outcome has been consumed, so a slow consumer slows the work down. When the source
 * fails, the outcomes of the running work are still yielded; then the failure is thrown.
 *
 * @param work - must not reject, and should end early when the signal aborts, because the iteration waits for it
 * @param signal - ends the iteration; aborted when the iteration ends early
 */
export async function* fanOut<Item, Outcome>(
  source: AsyncGenerator<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Outcome>,
  signal: AbortSignal,
): AsyncGenerator<Outcome, void, void> {
  const ready: { outcome: Outcome; taken: () => void }[] = [];
  const workers: Promise<void>[] = [];
  let active = 0;
  let failure: { error: unknown } | undefined;
  let wake = () => {};

  async function worker(): Promise<void> {
    try {
      for (let step = await source.next(); !step.done && !signal.aborted; step = await source.next()) {
        // a worker that got an item starts the next one, so there is at most one more worker than items
        if (workers.length < concurrency) start();
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

  function start(): void {
    active++;
    workers.push(worker());
  }

  start();
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
    for (const { taken } of ready) taken();
    await Promise.all(workers);
  }
}
