import { parseArgs } from "node:util";

export const usage = `Usage: node main.ts customer.yaml --secrets FILE [--new-scim-token]

  --secrets FILE     where to keep the secret of the API client and the SCIM token, readable by you alone
  --new-scim-token   replace the token of a SCIM integration that exists if FILE does not have it; the old one stops working`;

/** What the program was asked to do. */
export interface Arguments {
  readonly file: string;
  readonly secrets: string;
  readonly newScimToken: boolean;
}

/** Reads the command line. Throws for anything that it does not have. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { secrets: { type: "string" }, "new-scim-token": { type: "boolean", default: false } },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error("Name one file that describes the customer.");
  if (!values.secrets) throw new Error("Name the file for the secrets with --secrets. They are shown only once.");
  return { file, secrets: values.secrets, newScimToken: values["new-scim-token"] };
}
