import { closest, distance } from "fastest-levenshtein";

/** The name that a misspelt one probably means; undefined when none is near enough. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const found = closest(name, names);
  return distance(name, found) <= Math.max(1, Math.floor(name.length / 3)) ? found : undefined;
}
