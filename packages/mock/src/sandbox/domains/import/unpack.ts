import { type AsyncFlateStreamHandler, Unzip, UnzipInflate } from "fflate";
import { limits } from "../../../limits.ts";
import { Pace } from "../../slices.ts";
import { tooLarge } from "./file-refusal.ts";

/** How many bytes are unpacked in one go: they can become a thousand times as many. */
const chunkLength = 1024;

/** The XML files of an Excel file, unpacked in slices. @throws {Refusal} 400: together they are too large. */
export async function unpack(file: File): Promise<Record<string, Uint8Array>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts = new Map<string, Uint8Array[]>();
  let [size, problem]: [number, Error | null] = [0, null];
  const unzip = new Unzip((part) => {
    if (!/\.(xml|rels)$/i.test(part.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(part.name, chunks);
    part.ondata = ((error, chunk) => {
      problem ??= error;
      size += chunk?.length ?? 0;
      if (size <= limits.fileUnpacked && chunk) chunks.push(chunk);
    }) satisfies AsyncFlateStreamHandler;
    part.start();
  });
  unzip.register(UnzipInflate);
  const pace = new Pace();
  for (let start = 0; start < bytes.length; start += chunkLength) {
    unzip.push(bytes.subarray(start, start + chunkLength), start + chunkLength >= bytes.length);
    if (problem !== null) throw problem;
    if (size > limits.fileUnpacked) throw tooLarge(file, `${limits.fileUnpacked / 1024 / 1024} MiB of unpacked data`);
    if (pace.isDue()) await pace.rest();
  }
  return Object.fromEntries([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]));
}
