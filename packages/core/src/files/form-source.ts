import { ReplayableBody } from "../encoding/replayable-body.ts";
import { notify } from "../hooks/hooks.ts";
import type { Part, StreamedContent } from "./parts.ts";
import type { FileProgress } from "./progress.ts";

/** A Blob may return all its bytes as one chunk. Smaller chunks allow backpressure and progress. In bytes. */
const maxChunk = 65_536;

/**
 * A form as the body of one call. It is encoded as multipart/form-data (RFC 7578; names by the HTML standard) while it
 * is sent, from the start for each attempt.
 */
export class FormSource extends ReplayableBody {
  readonly names: readonly string[];
  readonly contentType: string;
  /** In bytes; undefined when the size of a stream is not known. */
  readonly size: number | undefined;
  /** False when a part is a stream, which can be read only once. */
  readonly isReplayable: boolean;
  /** Called whenever the connection takes a chunk of the form. */
  onChunk: (() => void) | undefined;
  readonly #contents: readonly (Blob | StreamedContent)[];
  /** The reader of the content that is being sent. */
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #isClosed = false;
  readonly #onProgress: ((progress: FileProgress) => void) | undefined;

  constructor(parts: readonly Part[], onProgress?: (progress: FileProgress) => void) {
    super();
    const boundary = `keepnet-${crypto.randomUUID()}`;
    const contents = parts.flatMap((part) => [new Blob([headOf(part, boundary)]), part.content, new Blob(["\r\n"])]);
    this.#contents = [...contents, new Blob([`--${boundary}--\r\n`])];
    this.#onProgress = onProgress;
    const size = this.#contents.reduce((sum, content) => sum + (content.size ?? Number.NaN), 0);
    this.size = Number.isNaN(size) ? undefined : size;
    this.names = parts.map(({ name }) => name);
    this.contentType = `multipart/form-data; boundary=${boundary}`;
    this.isReplayable = parts.every(({ content }) => content instanceof Blob);
  }

  /** Returns the bytes from the start. Each content is opened when it is needed. */
  open(): ReadableStream<Uint8Array> {
    const waiting = [...this.#contents];
    const { size: total } = this;
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
    let rest: Uint8Array | undefined;
    let bytes = 0;
    return new ReadableStream(
      {
        pull: async (controller) => {
          while (!rest?.byteLength) {
            reader ??= waiting.shift()?.stream().getReader();
            if (!reader && total !== undefined && bytes !== total)
              throw new Error(`The form has ${bytes} bytes instead of ${total}.`);
            if (!reader) return controller.close();
            this.#reader = reader;
            const { done, value } = await reader.read();
            if (this.#isClosed) throw new Error("The call has ended.");
            if (!done && !(value instanceof Uint8Array))
              throw new TypeError("A stream to upload must yield Uint8Array chunks.");
            if (done) reader = undefined;
            rest = value;
          }
          const chunk = rest.subarray(0, maxChunk);
          rest = rest.subarray(maxChunk);
          bytes += chunk.byteLength;
          controller.enqueue(chunk);
          this.onChunk?.();
          notify(this.#onProgress, { bytes, total });
        },
        cancel: async (reason) => {
          await Promise.all([reader?.cancel(reason), ...waiting.map((content) => content.stream().cancel(reason))]);
        },
      },
      { highWaterMark: 0 },
    );
  }

  /**
   * Cancels the reader: a platform that waits for a chunk (Node) does not cancel the stream when the call has ended.
   */
  close(): void {
    this.#isClosed = true;
    this.#reader?.cancel().catch(() => {});
  }
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
