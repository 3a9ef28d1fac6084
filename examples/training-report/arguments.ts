import { parseArgs } from "node:util";

export const usage = `Usage: node main.ts --output FOLDER [--since 2026-01-01] [--concurrency 4]

  --output FOLDER      where the files go; run again with the same folder to go on
  --since DATE         only enrollments created since this date or time, in ISO 8601
  --concurrency COUNT  how many companies to work in at a time (default 4)`;

/** What the program was asked to do. */
export interface Arguments {
  readonly output: string;
  readonly since: string | undefined;
  readonly concurrency: number;
}

/** Reads the command line. Throws for anything that it does not have. */
export function readArguments(args: string[]): Arguments {
  const { values } = parseArgs({
    args,
    options: { output: { type: "string" }, since: { type: "string" }, concurrency: { type: "string" } },
  });
  const { output, since, concurrency = "4" } = values;
  if (!output) throw new Error("--output is missing. Pass the folder for the files.");
  if (!/^[1-9]\d{0,2}$/.test(concurrency))
    throw new Error(`--concurrency is "${concurrency}". Pass a whole number from 1 to 999.`);
  if (since !== undefined && !(/^\d{4}-\d\d-\d\d/.test(since) && Number.isFinite(Date.parse(since))))
    throw new Error(`--since is "${since}". Pass a date such as 2026-01-01, or a time such as 2026-01-01T06:00:00Z.`);
  return { output, since: since && new Date(since).toISOString(), concurrency: Number(concurrency) };
}
