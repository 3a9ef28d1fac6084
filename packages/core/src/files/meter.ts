import { notify } from "../hooks/hooks.ts";
import { orAbort } from "../timing/wait.ts";
import type { FileProgress } from "./progress.ts";

export interface Meter {
  /** The total number of bytes, if known. A stream with any other number of bytes fails. */
  readonly total: number | undefined;
  readonly onProgress: ((progress: FileProgress) => void) | undefined;
  readonly signal: AbortSignal | null | undefined;
  /** Returns the error to reject with when a read fails. */
  readonly explain: (cause: unknown, bytes: number) => unknown;
}

/** Returns a stream of the same bytes that counts them while they are read. Nothing is read ahead. */
export function metered(
  source: ReadableStream<Uint8Array>,
  { total, onProgress, signal, explain }: Meter,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let bytes = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await orAbort(reader.read(), signal ?? undefined);
          if (done && total !== undefined && bytes !== total)
            throw new Error(`The stream has ${bytes} bytes instead of ${total}.`);
          if (done) return controller.close();
          bytes += value.byteLength;
          controller.enqueue(value);
          notify(onProgress, { bytes, total });
        } catch (cause) {
          reader.cancel(cause).catch(() => {});
          throw explain(cause, bytes);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
