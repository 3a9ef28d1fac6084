import { pipeline, Readable } from "node:stream";
import { parse } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";
import { limits } from "../../../limits.ts";
import { giveWayFor } from "../../../timers.ts";
import { Refusal } from "../../refusal.ts";
import { Pace } from "../../slices.ts";
import { refused } from "./file-refusal.ts";
import { Records } from "./records.ts";

/** How many bytes are parsed in one go. */
const chunkLength = 16 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const longest = `${limits.fileRowLength / 1024} KiB`;

const csv = { bom: true, trim: true, skip_empty_lines: true, max_record_size: limits.fileRowLength };

/** The rows of a CSV file, read in slices. @throws {Refusal} 400: it is none, or holds more than the mock reads. */
export async function readCsv(file: File): Promise<string[][]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await giveWayFor(bytes);
  // the parser counts the characters of a row, but not its commas
  if (hasLongLine(bytes)) throw refused(`"${file.name}" has a line longer than the ${longest} that the mock reads`);
  const records = new Records(file);
  try {
    for await (const record of rowsOf(bytes)) records.add(record);
    return records.all;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refused(`"${file.name}" is not valid CSV: ${problemOf(error)}`);
  }
}

/** A file of one slice, as most are in tests, needs no stream, which takes longer than its rows. */
function rowsOf(bytes: Uint8Array): Iterable<string[]> | AsyncIterable<string[]> {
  if (bytes.length <= chunkLength) return parseAtOnce(bytes, csv);
  return pipeline(Readable.from(chunksOf(bytes)), parse(csv), () => undefined);
}

/** What is wrong and where, without the text that is wrong. */
function problemOf(error: unknown): string {
  const { code = "", lines } = error as { code?: string; lines?: number };
  const what = code.toLowerCase().replace(/^csv_/, "").replaceAll("_", " ");
  return lines === undefined ? what : `${what}, line ${lines}`;
}

function hasLongLine(bytes: Uint8Array): boolean {
  let start = 0;
  while (bytes.length - start > limits.fileRowLength) {
    const line = bytes.subarray(start, start + limits.fileRowLength);
    const end = Math.max(line.lastIndexOf(lineFeed), line.lastIndexOf(carriageReturn));
    if (end === -1) return true;
    start += end + 1;
  }
  return false;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const pace = new Pace();
  for (let start = 0; start < bytes.length; start += chunkLength) {
    if (start > 0) await pace.rest();
    yield bytes.subarray(start, start + chunkLength);
  }
}
