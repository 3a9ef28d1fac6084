import { parseArgs } from "node:util";

/** How much to measure. */
export interface Size {
  /** Turns of each row; medians are over these. */
  readonly rounds: number;
  /** Calls in one turn. */
  readonly calls: number;
}

export interface BenchOptions {
  readonly sections: readonly string[];
  readonly size: Size;
}

export const usage = "pnpm bench:client [SECTION …] [--rounds NUMBER] [--quick]";

/** Reads the command line: which sections to run, all by default, and how much to measure. */
export function readOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rounds: { type: "string" }, quick: { type: "boolean", default: false } },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 15));
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds is not a whole number of at least 1. ${usage}`);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no section ${unknown}, only ${known.join(", ")}. ${usage}`);
  return {
    sections: positionals.length > 0 ? positionals : known,
    size: { rounds, calls: values.quick ? 200 : 1_000 },
  };
}
