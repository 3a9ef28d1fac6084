import { ConnectionError } from "../errors/answer-errors.ts";
import { failure } from "../errors/failure.ts";
import { orAbort } from "../timing/wait.ts";
import type { CallContext } from "./call-context.ts";

/** Ends a call that takes too long, and says so. */
export interface Deadline {
  /** Aborts when the time is over, or when the caller aborts. */
  readonly signal: AbortSignal;
  /** Starts the time anew. */
  restart(): void;
  /** Nothing is left behind. */
  clear(): void;
}

export function startDeadline(timeout: number, context: CallContext, caller: AbortSignal | null | undefined): Deadline {
  const controller = new AbortController();
  const text = `took longer than ${timeout} ms. Check the network, ask for less, or raise timeout.`;
  const expire = () => controller.abort(failure(ConnectionError, context, "timeout", text));
  let timer = setTimeout(expire, timeout);
  return {
    signal: caller ? AbortSignal.any([caller, controller.signal]) : controller.signal,
    restart() {
      clearTimeout(timer);
      timer = setTimeout(expire, timeout);
    },
    clear: () => clearTimeout(timer),
  };
}

/** A streamed body under a deadline that starts anew with each piece: long downloads may take long, but not stand still. */
export function watchStream(body: ReadableStream<Uint8Array>, deadline: Deadline): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      deadline.restart();
      // the signal ends a body of the platform's fetch by itself, but not one that a middleware made
      const { done, value } = await orAbort(reader.read(), deadline.signal).finally(deadline.clear);
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
