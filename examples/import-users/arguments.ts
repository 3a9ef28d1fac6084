import { parseArgs } from "node:util";

export const usage = `Usage: node main.ts people.csv --company ID [--map "Column=Field"]… [--rows all] [--yes]

  --company ID        the Company ID of the company to import into
  --map COLUMN=FIELD  what a column holds, if its name does not say so: a field of a target user, or a custom field
  --rows WHICH        all (default), onlyNew or onlyExisting
  --yes               import without asking`;

const rowKinds = ["all", "onlyNew", "onlyExisting"] as const;

/** What the program was asked to do. */
export interface Arguments {
  readonly file: string;
  readonly companyId: string;
  /** The field of each column that is named on the command line. */
  readonly map: Readonly<Record<string, string>>;
  readonly rows: (typeof rowKinds)[number];
  readonly yes: boolean;
}

/** Reads the command line. Throws for anything that it does not have. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      company: { type: "string" },
      map: { type: "string", multiple: true, default: [] },
      rows: { type: "string", default: "all" },
      yes: { type: "boolean", default: false },
    },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error("Name one CSV file.");
  if (!values.company) throw new Error("Name the company with --company. No company is chosen for you.");
  const rows = rowKinds.find((kind) => kind === values.rows);
  if (!rows) throw new Error(`--rows is "${values.rows}". Pass ${rowKinds.join(", ")}.`);
  return { file, companyId: values.company, map: Object.fromEntries(values.map.map(readPair)), rows, yes: values.yes };
}

function readPair(text: string): [column: string, field: string] {
  const end = text.lastIndexOf("=");
  const [column, field] = [text.slice(0, end), text.slice(end + 1).trim()];
  if (end < 1 || field === "") throw new Error(`--map is "${text}". Pass a column and a field, such as "Mail=email".`);
  return [column, field];
}
