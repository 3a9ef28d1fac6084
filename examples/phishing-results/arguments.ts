import { parseArgs } from "node:util";

export const usage = `Usage: node main.ts --company ID [--campaign ID] [--launch NUMBER] [--output FILE]

  --company ID     the company to work in
  --campaign ID    the campaign; without it, the company's campaigns are listed
  --launch NUMBER  which launch of the campaign (default the latest)
  --output FILE    the page to write (default phishing-results.html)`;

/** What the program was asked to do. */
export interface Arguments {
  readonly company: string;
  readonly campaign: string | undefined;
  readonly launch: number | undefined;
  readonly output: string;
}

/** Reads the command line. Throws for anything that it does not have. */
export function readArguments(args: string[]): Arguments {
  const { values } = parseArgs({
    args,
    options: {
      company: { type: "string" },
      campaign: { type: "string" },
      launch: { type: "string" },
      output: { type: "string" },
    },
  });
  const { company, campaign, launch, output = "phishing-results.html" } = values;
  if (!company) throw new Error("--company is missing. Pass the Company ID.");
  if (campaign === "") throw new Error("--campaign is empty. Pass the id of a campaign, or leave it out for a list.");
  if (launch !== undefined && !campaign) throw new Error("--launch needs --campaign. Pass the id of the campaign too.");
  if (launch !== undefined && !/^[1-9]\d{0,5}$/.test(launch))
    throw new Error(`--launch is "${launch}". Pass the number of a launch, such as 1.`);
  if (!output) throw new Error("--output is empty. Pass the name of a file.");
  return { company, campaign, launch: launch === undefined ? undefined : Number(launch), output };
}
