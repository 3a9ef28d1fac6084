import type { Bytes } from "../exchange.ts";
import { limits } from "../limits.ts";
import { parseMediaType } from "../media-type.ts";
import { giveWayFor } from "../timers.ts";

/** Reads a multipart body. @throws It is none, or holds more than the mock reads. */
export async function readForm(body: Bytes, contentType: string): Promise<FormData> {
  const boundary = parseMediaType(contentType)?.params.get("boundary");
  // the last delimiter ends the form
  if (boundary) assertFormParts(occurrences(body, `--${boundary}`) - 1);
  await giveWayFor(body);
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  await giveWayFor(body);
  const texts = [...form].flatMap(([name, value]) => (typeof value === "string" ? [name, value] : [name]));
  const length = texts.reduce((total, text) => total + text.length, 0);
  if (length <= limits.formText) return form;
  throw new Error(
    `its texts are longer than the ${limits.formText / 1024} KiB that the mock reads. Send files as files`,
  );
}

/** @throws A form has more parts than the mock reads. */
export function assertFormParts(count: number): void {
  if (count > limits.formParts) throw new Error(`it has more than the ${limits.formParts} parts that the mock reads`);
}

/** How often a text occurs in bytes; counted no further than to the first part too many. */
export function occurrences(bytes: Uint8Array, text: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  let place = buffer.indexOf(text);
  while (place !== -1 && count <= limits.formParts + 1) {
    count += 1;
    place = buffer.indexOf(text, place + text.length);
  }
  return count;
}
