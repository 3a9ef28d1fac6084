import { parseArgs } from "node:util";

export const usage = `Usage: node main.ts [--output billing.csv] [--renewals 60] [--dates dd/MM/yyyy]

  --output FILE     the CSV file to write (default billing.csv)
  --renewals DAYS   flag licenses that end within so many days (default 60)
  --dates FORMAT    how your account writes dates, if not in ISO 8601: dd/MM/yyyy, MM/dd/yyyy or yyyy/MM/dd`;

const dateFormats = ["dd/MM/yyyy", "MM/dd/yyyy", "yyyy/MM/dd"];

/** What the program was asked to do. */
export interface Arguments {
  readonly output: string;
  readonly renewals: number;
  readonly dates: string | undefined;
}

/** Reads the command line. Throws for anything that it does not have. */
export function readArguments(args: string[]): Arguments {
  const { values } = parseArgs({
    args,
    options: { output: { type: "string" }, renewals: { type: "string" }, dates: { type: "string" } },
  });
  const { output = "billing.csv", renewals = "60", dates } = values;
  if (output === "") throw new Error("--output is empty. Pass the name of a file.");
  if (!/^\d{1,5}$/.test(renewals)) throw new Error(`--renewals is "${renewals}". Pass a number of days, such as 60.`);
  if (dates !== undefined && !dateFormats.includes(dates))
    throw new Error(`--dates is "${dates}". Pass ${dateFormats.join(", ")}.`);
  return { output, renewals: Number(renewals), dates };
}
