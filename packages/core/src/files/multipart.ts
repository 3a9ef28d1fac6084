import type { Part, StreamedContent } from "./parts.ts";

/** A form on its way: its media type with the boundary, its length if that is known, and its bytes. */
export interface Multipart {
  readonly contentType: string;
  readonly size: number | undefined;
  readonly stream: ReadableStream<Uint8Array>;
}

/** Encodes a form as multipart/form-data (RFC 7578; names as the HTML standard says) while it is read. */
export function encodeMultipart(parts: readonly Part[]): Multipart {
  const boundary = `keepnet-${crypto.randomUUID()}`;
  const pieces = parts.flatMap((part) => [new Blob([headOf(part, boundary)]), part.content, new Blob(["\r\n"])]);
  pieces.push(new Blob([`--${boundary}--\r\n`]));
  const size = pieces.reduce((sum, piece) => sum + (piece.size ?? Number.NaN), 0);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    size: Number.isNaN(size) ? undefined : size,
    stream: concat(pieces),
  };
}

function headOf({ name, fileName, content }: Part, boundary: string): string {
  const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(name)}"`;
  if (fileName === undefined) return `${disposition}\r\n\r\n`;
  const type = content.type || "application/octet-stream";
  return `${disposition}; filename="${quote(fileName)}"\r\nContent-Type: ${type}\r\n\r\n`;
}

function quote(name: string): string {
  return name.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
}

/** A Blob may give all of itself at once; in smaller pieces the connection takes what it can, and can be watched. */
const largestChunk = 65_536;

/** One after the other, each opened when its turn comes. */
function concat(pieces: readonly (Blob | StreamedContent)[]): ReadableStream<Uint8Array> {
  const waiting = [...pieces];
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  let rest: Uint8Array | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        while (!rest?.byteLength) {
          reader ??= waiting.shift()?.stream().getReader();
          if (!reader) return controller.close();
          const { done, value } = await reader.read();
          if (!done && !(value instanceof Uint8Array)) throw new TypeError("A stream to upload must give Uint8Array.");
          if (done) reader = undefined;
          rest = value;
        }
        controller.enqueue(rest.subarray(0, largestChunk));
        rest = rest.subarray(largestChunk);
      },
      async cancel(reason) {
        await Promise.all([reader?.cancel(reason), ...waiting.map((piece) => piece.stream().cancel(reason))]);
      },
    },
    { highWaterMark: 0 },
  );
}
