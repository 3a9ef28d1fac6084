const base = 250;

/** The longest time that the next token request holds back, in milliseconds. */
export const longestPause = 60_000;

/** How long to hold back after so many failures in a row: doubled each time, capped, the upper half of it random. */
export function tokenBackoff(failures: number): number {
  return failures && Math.min(longestPause, base * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}
