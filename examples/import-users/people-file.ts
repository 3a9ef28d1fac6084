import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";

/** A CSV file of people. */
export interface PeopleFile {
  readonly path: string;
  /** The names in its first row. */
  readonly columns: readonly string[];
  /** Changes when the file does. */
  readonly digest: string;
}

/** Reads a CSV file. Throws when it is not one, or has no rows or a column twice. */
export async function readPeople(path: string): Promise<PeopleFile> {
  const content = await readFile(path);
  const [columns, first]: string[][] = parse(content, { bom: true, to: 2, trim: true, relax_column_count: true });
  if (!columns || !first) throw new Error(`${path} has no people. Its first row has the names of the columns.`);
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`${path} has the column "${repeated}" twice. Rename one.`);
  return { path, columns, digest: createHash("sha256").update(content).digest("hex") };
}
