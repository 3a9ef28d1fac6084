/**
 * The candidate that a misspelt word probably means, ignoring case; undefined when none is near enough. The packages
 * for this (leven, fastest-levenshtein) are larger, and count a swap of two letters as two edits.
 */
export function nearest(word: string, candidates: Iterable<string>, maxEdits = 3): string | undefined {
  const wanted = word.toLowerCase();
  let limit = Math.min(maxEdits, Math.ceil(word.length / 3));
  let found: string | undefined;
  for (const candidate of candidates) {
    const distance = edits(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    found = candidate;
    limit = distance - 1;
  }
  return found;
}

/** How many letters must be added, removed, replaced or swapped with the next one. Above `max`, the result is not exact. */
function edits(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (max <= 0 || Math.abs(a.length - b.length) > max) return max + 1;
  if (a[0] === b[0]) return edits(a.slice(1), b.slice(1), max);
  const isSwapped = a[0] === b[1] && a[1] === b[0];
  const rest = (ofA: number, ofB: number) => edits(a.slice(ofA), b.slice(ofB), max - 1);
  return 1 + Math.min(rest(1, 0), rest(0, 1), rest(1, 1), isSwapped ? rest(2, 2) : max);
}
