import { ConnectionError } from "../errors/answer-errors.ts";

/** Ends a call that takes too long, and says so. */
export interface Deadline {
  /** Aborts when the time is over, or when the caller aborts. */
  readonly signal: AbortSignal;
  /** Starts the time anew. */
  restart(): void;
  /** Nothing is left behind. */
  clear(): void;
}

export function startDeadline(timeout: number, operation: string, caller: AbortSignal | null | undefined): Deadline {
  const controller = new AbortController();
  const expire = () =>
    controller.abort(
      new ConnectionError({
        code: "timeout",
        operation,
        message: `${operation} took longer than ${timeout} ms. Check the network, ask for less, or set a longer timeout.`,
      }),
    );
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
      const { done, value } = await withSignal(reader.read(), deadline.signal).finally(deadline.clear);
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** The signal of a request ends its body too, but not where the body came from a middleware or another fetch. */
function withSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
