import { parseArgs } from "node:util";

export const usage = `Usage: node main.ts --cursors FOLDER [--output FILE] [--since 2026-01-01] [--concurrency 4] [--values]

  --cursors FOLDER     where it keeps how far it has read, in a file for each company
  --output FILE        the file to append to (default stdout)
  --since DATE         where to begin in a company without a cursor, in ISO 8601 (default the beginning of its log)
  --concurrency COUNT  how many companies to work in at a time (default 4)
  --values             adds the object before and after each change, which can hold personal data`;

/** What the program was asked to do. */
export interface Arguments {
  readonly cursors: string;
  readonly output: string | undefined;
  readonly since: string | undefined;
  readonly concurrency: number;
  readonly values: boolean;
}

/** Reads the command line. Throws for anything that it does not have. */
export function readArguments(args: string[]): Arguments {
  const { values: given } = parseArgs({
    args,
    options: {
      cursors: { type: "string" },
      output: { type: "string" },
      since: { type: "string" },
      concurrency: { type: "string" },
      values: { type: "boolean" },
    },
  });
  const { cursors, output, since, concurrency = "4", values = false } = given;
  if (!cursors) throw new Error("--cursors is missing. Pass the folder for the cursors.");
  if (output === "") throw new Error("--output is empty. Pass the name of a file, or leave it out for stdout.");
  if (!/^[1-9]\d{0,2}$/.test(concurrency))
    throw new Error(`--concurrency is "${concurrency}". Pass a whole number from 1 to 999.`);
  if (since !== undefined && !(/^\d{4}-\d\d-\d\d/.test(since) && Number.isFinite(Date.parse(since))))
    throw new Error(`--since is "${since}". Pass a date such as 2026-01-01, or a time such as 2026-01-01T06:00:00Z.`);
  return { cursors, output, since: since && new Date(since).toISOString(), concurrency: Number(concurrency), values };
}
