const base = 250;
const cap = 60_000;

/** How long to hold back after so many failures in a row: doubled each time, capped, the upper half of it random. */
export function tokenBackoff(failures: number): number {
  return failures && Math.min(cap, base * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}
