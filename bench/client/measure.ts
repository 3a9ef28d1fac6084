/** What a measurement may take at most, once every row has had a turn. Milliseconds. */
const patience = 120_000;

/** Figures of one row, one for each round. */
export type Samples = Record<string, number[]>;

/**
 * Lets every run have its turn in each round, so that whatever else the machine does meets them all. The order is another
 * one in each round, or the same row would always pay for the garbage of the one before. Fewer rounds are made when they
 * take too long.
 *
 * @param runs - by name; each resolves with its figure
 */
export async function inTurns(runs: ReadonlyMap<string, () => Promise<number>>, rounds: number): Promise<Samples> {
  const samples: Samples = Object.fromEntries([...runs.keys()].map((name) => [name, []]));
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0 && performance.now() - startedAt > patience) break;
    for (const [name, run] of shuffled([...runs])) samples[name]?.push(await run());
  }
  return samples;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Microseconds per call of so many calls, so many of them at a time. */
async function timePerCall(call: () => Promise<unknown>, calls: number, connections = 1): Promise<number> {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  const milliseconds = await timed(() => Promise.all(Array.from({ length: connections }, worker)));
  return (milliseconds / calls) * 1000;
}

/** Like {@link timePerCall} after a warm-up, with fewer calls where these many would take more than half a second. */
export async function perCallTimer(
  call: () => Promise<unknown>,
  calls: number,
  connections = 1,
): Promise<() => Promise<number>> {
  await timePerCall(call, Math.ceil(calls / 10), connections);
  const affordable = Math.ceil(500_000 / (await timePerCall(call, Math.ceil(calls / 10), connections)));
  const count = Math.min(calls, affordable);
  await timePerCall(call, count, connections);
  return () => timePerCall(call, count, connections);
}

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The value below which this share of the values lies, interpolated. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (above - below) * (place % 1);
}
