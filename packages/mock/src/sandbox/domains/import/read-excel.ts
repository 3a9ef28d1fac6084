import { limits } from "../../../limits.ts";
import { Refusal } from "../../refusal.ts";
import { visitInSlices } from "../../slices.ts";
import { refused, tooLarge } from "./file-refusal.ts";
import { Records } from "./records.ts";
import { assertReadableSheets } from "./sheet-size.ts";

/** What an Excel file holds. */
interface Workbook {
  /** The rows of its first sheet as texts, without empty ones. */
  readonly records: string[][];
  readonly sheetNames: string[];
  /** How many characters the rows have. */
  readonly size: number;
}

/** Reads an Excel file. @throws {Refusal} 400: it is none, or holds more than the mock reads. */
export async function readExcel(file: File): Promise<Workbook> {
  const sheets = await sheetsOf(file);
  const records = new Records(file);
  let size = 0;
  await visitInSlices(sheets[0]?.data ?? [], (row) => {
    const record = row.map(textOf);
    const length = record.reduce((total, text) => total + text.length, 0);
    if (length === 0) return;
    size += length;
    if (length > limits.fileRowLength) throw tooLarge(file, `${limits.fileRowLength / 1024} KiB in a row`);
    // cells can share a text, which is in the file once
    if (size > limits.body) throw tooLarge(file, `${limits.body / 1024 / 1024} MiB of text`);
    records.add(record);
  });
  return { records: records.all, sheetNames: sheets.map(({ sheet }) => sheet), size };
}

async function sheetsOf(file: File) {
  // only now: they take longer to load than the rest of the import
  const { zipSync } = await import("fflate");
  const { unpack } = await import("./unpack.ts");
  const { default: readSheets } = await import("read-excel-file/node");
  try {
    const parts = await unpack(file);
    await assertReadableSheets(file, parts);
    // The library believes what a file says of the sizes of its parts: it gets one that is known to be right.
    return await readSheets(Buffer.from(zipSync(parts, { level: 0 })));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refused(`"${file.name}" is not a valid Excel file`);
  }
}

/** @param cell - a text, a number, a boolean, a date, or null */
function textOf(cell: unknown): string {
  if (cell === null) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
