import type { AsyncFlateStreamHandler } from "fflate";
import { slicesOf } from "../slices.ts";
import type { Cell } from "./export-file.ts";

const sheet = "xl/worksheets/sheet1.xml";
const encoder = new TextEncoder();
/** A time for all parts, so that the same content is the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * An Excel file with a table. The library that writes such files works on all rows in one go: here it writes an empty one,
 * and the rows come into it in slices.
 */
export async function excelFile(table: readonly (readonly Cell[])[]): Promise<Blob> {
  // only now: they take longer to load than the rest of the sandbox
  const { unzipSync, Zip, ZipDeflate, ZipPassThrough } = await import("fflate");
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const empty = unzipSync(new Uint8Array(await writeXlsxFile([[null]]).toBuffer()));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let problem: Error | null = null;
  const zip = new Zip(((error, chunk) => {
    problem ??= error;
    if (chunk) chunks.push(new Uint8Array(chunk));
  }) satisfies AsyncFlateStreamHandler);
  for (const [name, bytes] of Object.entries(empty).filter(([part]) => part !== sheet)) {
    const part = new ZipPassThrough(name);
    part.mtime = mtime;
    zip.add(part);
    part.push(bytes, true);
  }
  const [start = "", end = ""] = new TextDecoder().decode(empty[sheet]).split(/(?<=<sheetData>).*(?=<\/sheetData>)/s);
  const rows = new ZipDeflate(sheet, { level: 1 });
  rows.mtime = mtime;
  zip.add(rows);
  rows.push(encoder.encode(start));
  let number = 0;
  for await (const slice of slicesOf(table)) {
    rows.push(encoder.encode(slice.map((row) => rowXml(row, ++number)).join("")));
  }
  rows.push(encoder.encode(end), true);
  zip.end();
  if (problem !== null) throw problem;
  return new Blob(chunks);
}

function rowXml(row: readonly Cell[], number: number): string {
  const cells = row.map((cell, index) => cellXml(cell, `${columnName(index)}${number}`));
  return `<row r="${number}">${cells.join("")}</row>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** The name of a column: 0 is A, 26 is AA. */
function columnName(index: number): string {
  const first = index < 26 ? "" : columnName(Math.floor(index / 26) - 1);
  return first + String.fromCharCode(65 + (index % 26));
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML has it, without the characters that XML cannot have. */
function escaped(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "")
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? "");
}
