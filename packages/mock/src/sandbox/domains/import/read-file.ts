import { parse } from "csv-parse/sync";
import { Refusal } from "../../refusal.ts";

/** A file's columns and rows. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads an uploaded CSV file. @throws {Refusal} 400: it is none. */
export async function readFile(file: File | string | null): Promise<Sheet> {
  if (file === null || typeof file === "string") throw refused("this is a text and no file");
  if (!/\.csv$/i.test(file.name))
    throw refused(`"${file.name}" is not a CSV file, which is all that the sandbox reads`);
  const records = await readRecords(file);
  const [columns, ...rows] = records;
  if (columns === undefined) throw refused(`"${file.name}" is empty: its first line has to name the columns`);
  return { columns, rows };
}

async function readRecords(file: File): Promise<string[][]> {
  try {
    return parse(Buffer.from(await file.arrayBuffer()), { bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw refused(`"${file.name}" is not valid CSV: ${(error as Error).message}`);
  }
}

function refused(text: string): Refusal {
  return new Refusal(400, "Invalid request", [`body.File: ${text}`]);
}
