import { isDeepStrictEqual } from "node:util";
import { printRows } from "./report.ts";
import { badNeighbour, badNeighbours, stubbornNeighbour } from "./scenarios/bad-neighbour.ts";
import type { Counts, Scenario } from "./scenarios/scenario.ts";
import { retryAfter, stormOfReads, stormOfWrites } from "./scenarios/sick-server.ts";
import { coldStart, revokedToken } from "./scenarios/tokens.ts";

export const scenarios: readonly Scenario[] = [
  coldStart,
  revokedToken,
  stormOfReads,
  stormOfWrites,
  retryAfter,
  badNeighbour,
  stubbornNeighbour,
  badNeighbours,
];

/** Runs the scenarios in real time and shows what was sent; a test holds them to their counts. */
export async function countScenarios(): Promise<Record<string, Counts>> {
  const counted: Record<string, Counts> = {};
  const rows: Record<string, object> = {};
  for (const { name, expected, run } of scenarios) {
    const counts = await run();
    counted[name] = counts;
    rows[name] = { counted: show(counts), expected: isDeepStrictEqual(counts, expected) ? "the same" : show(expected) };
  }
  printRows("Requests sent", rows);
  return counted;
}

const show = (counts: Counts) =>
  Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(", ");
