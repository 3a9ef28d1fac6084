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
