/** What work comes to, and the CPU time of the longest turn that it took, in milliseconds. */
export async function longestTurnOf<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  let longest = 0;
  let before = process.threadCpuUsage();
  const measure = () => {
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, (user + system) / 1_000);
    before = process.threadCpuUsage();
    next = setImmediate(measure);
  };
  let next = setImmediate(measure);
  try {
    const result = await work();
    await new Promise((resolve) => setImmediate(resolve));
    return [result, longest];
  } finally {
    clearImmediate(next);
  }
}

/** What work comes to, and how many turns other work in the process had meanwhile. */
export async function turnsDuring<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  let turns = 0;
  let next: NodeJS.Immediate | undefined;
  const count = () => {
    turns += 1;
    next = setImmediate(count);
  };
  next = setImmediate(count);
  try {
    return [await work(), turns];
  } finally {
    clearImmediate(next);
  }
}
