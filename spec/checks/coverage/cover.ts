import { compare, type Difference } from "../operations/compare.ts";
import type { Operation } from "../operations/operation.ts";
import type { Allowed } from "./allowed.ts";
import { Explanations } from "./explain.ts";

export interface Coverage {
  rows: { operation: string; compared: number; explained: number; unexplained: number }[];
  unexplained: Difference[];
  /** What is allowed and does not occur, as sentences. */
  unused: string[];
}

/** Compares the description with the vendor's reference. */
export function cover(ours: Operation[], reference: Operation[], allowed: Allowed): Coverage {
  const explanations = new Explanations(allowed);
  const rows = compare(ours, reference).map(({ operation, compared, differences }) => {
    const unexplained = differences.filter((difference) => !explanations.explains(difference));
    return { operation, compared, explained: differences.length - unexplained.length, unexplained };
  });
  return {
    rows: rows.map((row) => ({ ...row, unexplained: row.unexplained.length })),
    unexplained: rows.flatMap((row) => row.unexplained),
    unused: [
      ...explanations.unusedRules.map(({ name }) => `The rule ${name} explains nothing: remove it.`),
      ...explanations.unusedDifferences.map(
        ({ operation, member, aspect }) =>
          `No difference is left to explain at ${operation}, ${aspect} of ${member}: remove it.`,
      ),
    ],
  };
}
