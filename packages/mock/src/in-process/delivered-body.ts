import type { Bytes, Delivery } from "../exchange.ts";
import { pieceCount } from "../server/deliver.ts";
import { sleep } from "../timers.ts";

/** A body as it reaches the client: whole, in pieces over time, or only half of it. */
export function deliveredBody(
  body: Bytes,
  delivery: Exclude<Delivery, { kind: "dropped" }> | undefined,
  signal: AbortSignal,
): Bytes | ReadableStream<Uint8Array> {
  if (delivery === undefined) return body;
  const isWhole = delivery.kind === "slow";
  const end = isWhole ? body.length : Math.floor(body.length / 2);
  const pause = isWhole ? delivery.duration / pieceCount : 0;
  const length = Math.ceil(body.length / pieceCount);
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
