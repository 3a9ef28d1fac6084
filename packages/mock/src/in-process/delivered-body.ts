import type { Bytes, Delivery } from "../exchange.ts";
import { pieceCount } from "../server/deliver.ts";
import { sleep } from "../timers.ts";

/** How many bytes reach the client in one go. */
const maxCopied = 1024 * 1024;

/** A body as it reaches the client: whole, in pieces over time, or only half of it. */
export function deliveredBody(
  body: Bytes,
  delivery: Exclude<Delivery, { kind: "dropped" }> | undefined,
  signal: AbortSignal,
): Bytes | ReadableStream<Uint8Array> {
  // what is not streamed is copied in one go
  if (delivery === undefined && body.length <= maxCopied) return body;
  const isWhole = delivery?.kind !== "truncated";
  const end = isWhole ? body.length : Math.floor(body.length / 2);
  const pause = delivery?.kind === "slow" ? delivery.duration / pieceCount : 0;
  const length = delivery === undefined ? maxCopied : Math.ceil(body.length / pieceCount);
  let start = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (start > 0 && pause > 0) await sleep(pause, signal);
        signal.throwIfAborted();
        controller.enqueue(body.subarray(start, Math.min(start + length, end)));
        start += length;
        if (start < end) return;
        if (isWhole) controller.close();
        else controller.error(new TypeError("terminated", { cause: new Error("The mock closed the connection") }));
      },
    },
    { highWaterMark: 0 },
  );
}
