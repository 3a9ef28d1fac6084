import { limits } from "../../../limits.ts";
import { Pace } from "../../slices.ts";
import { refused, tooLarge } from "./file-refusal.ts";

/** Where a row or a cell of a sheet is: a number, or letters and a number. */
const address = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Looks how large sheets are when all cells up to the last one are filled in, as reading them does: one cell is enough to
 * make a sheet of a million rows.
 *
 * @throws {Refusal} 400: they have more rows or cells than the mock reads.
 */
export async function assertReadableSheets(file: File, parts: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const pace = new Pace();
  let cells = 0;
  for (const bytes of Object.values(parts)) {
    const text = Buffer.from(bytes).toString();
    // a sheet can have any name
    if (!text.includes("sheetData")) continue;
    let [rows, columns] = [0, 0];
    for (const [, double, single] of text.matchAll(address)) {
      const [, letters = "", row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(double ?? single ?? "") ?? [];
      if (row === undefined) throw refused(`"${file.name}" is not a valid Excel file: it has a cell without a place`);
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnOf(letters));
      if (pace.isDue()) await pace.rest();
    }
    cells += rows * columns;
    if (rows - 1 > limits.fileRows) throw tooLarge(file, `${limits.fileRows} rows`);
    if (cells > limits.fileCells) throw tooLarge(file, `${limits.fileCells} cells`);
  }
}

/** The number of a column: A is 1, AA is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
