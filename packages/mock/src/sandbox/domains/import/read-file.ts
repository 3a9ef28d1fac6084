import { Pace } from "../../slices.ts";
import { refused } from "./file-refusal.ts";
import { readCsv } from "./read-csv.ts";
import { readExcel } from "./read-excel.ts";

/** A file's columns and rows. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An uploaded file, and what it is. */
export interface UploadedFile extends Sheet {
  readonly fileType: "Csv" | "Excel";
  readonly sheetNames: readonly string[];
  /** Its size in bytes, and that of an Excel file in characters. */
  readonly size: number;
}

/** What an uploaded file holds. */
export interface ReadFile extends UploadedFile {
  /** How many rows are the same as one before them. */
  readonly duplicateCount: number;
}

/** Reads an uploaded CSV or Excel file. @throws {Refusal} 400: it is none, or holds more than the mock reads. */
export async function readFile(file: File | string | null): Promise<ReadFile> {
  if (file === null || typeof file === "string") throw refused("this is a text and no file");
  const { records, ...kind } = await readRecords(file);
  const [columns, ...rows] = records;
  if (columns === undefined) throw refused(`"${file.name}" is empty: its first line has to name the columns`);
  return { ...kind, columns, rows, duplicateCount: await duplicatesIn(rows) };
}

type Read = Omit<UploadedFile, keyof Sheet> & { readonly records: readonly string[][] };

async function readRecords(file: File): Promise<Read> {
  if (/\.csv$/i.test(file.name)) {
    return { fileType: "Csv", sheetNames: [], size: file.size, records: await readCsv(file) };
  }
  if (/\.xlsx$/i.test(file.name)) return { fileType: "Excel", ...(await readExcel(file)) };
  throw refused(`"${file.name}" is neither a CSV file (.csv) nor an Excel file (.xlsx)`);
}

async function duplicatesIn(rows: readonly (readonly string[])[]): Promise<number> {
  const pace = new Pace();
  const distinct = new Set<string>();
  for (const row of rows) {
    distinct.add(JSON.stringify(row));
    if (pace.isDue()) await pace.rest();
  }
  return rows.length - distinct.size;
}
