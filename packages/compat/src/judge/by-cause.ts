import { levels, type Verdict } from "../verdict.ts";
import type { Judged } from "./judge-change.ts";

type Caused = Verdict & Partial<Pick<Judged, "cause" | "name" | "side">>;

/**
 * One verdict for each cause, the worst first. A component that changes shows wherever it is used: the first place has
 * the sentence, the others are named. Where two verdicts read the same, the worse one stays.
 */
export function byCause(verdicts: readonly Caused[]): Verdict[] {
  const ordered = distinct(verdicts).sort(
    (a, b) =>
      levels.indexOf(b.level) - levels.indexOf(a.level) || compare(a.place, b.place) || compare(a.sentence, b.sentence),
  );
  const groups = Map.groupBy(ordered, (verdict) => {
    const { cause, side, level, affects, place, sentence } = verdict;
    return cause === undefined ? `${place}: ${sentence}` : [cause, side, level, ...affects].join(" ");
  });
  return [...groups.values()].map(([first, ...others]) => {
    const { level, place, sentence, affects, name } = first as Caused;
    const also = [...new Set(others.map((other) => placeIn(other, name, place)))];
    return { level, place, sentence, affects, ...(also.length > 0 ? { also } : {}) };
  });
}

function placeIn({ place, name }: Caused, known: string | undefined, first: string): string {
  if (place === first) return `member ${name}`;
  return name === known ? place : `${place} (${name})`;
}

function distinct(verdicts: readonly Caused[]): Caused[] {
  const kept = new Map<string, Caused>();
  for (const verdict of verdicts) {
    const key = `${verdict.place}: ${verdict.sentence}`;
    const known = kept.get(key);
    if (!known || levels.indexOf(known.level) < levels.indexOf(verdict.level)) kept.set(key, verdict);
  }
  return [...kept.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
