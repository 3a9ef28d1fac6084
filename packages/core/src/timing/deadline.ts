/** The time limit of a call and the signal of its caller, as one signal. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timeout: number;
  readonly #expired: () => Error;
  readonly #forgetCaller: (() => void) | undefined;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endsAt = 0;
  #reject: ((reason: unknown) => void) | undefined;

  /**
   * @param timeout - milliseconds
   * @param expired - returns the error of the call when the time is up
   * @param caller - the caller's signal, whose reason is passed on unchanged
   */
  constructor(timeout: number, expired: () => Error, caller?: AbortSignal | null) {
    this.#timeout = timeout;
    this.#expired = expired;
    if (caller) {
      const end = () => this.#end(caller.reason);
      this.#forgetCaller = () => caller.removeEventListener("abort", end);
      if (caller.aborted) end();
      else caller.addEventListener("abort", end);
    }
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds until the time is up. */
  get remaining(): number {
    return this.#endsAt - performance.now();
  }

  /** Starts the time again, because the call is making progress. */
  restart(): void {
    this.pause();
    if (this.#isOver) return;
    this.#endsAt = performance.now() + this.#timeout;
    this.#timer = setTimeout(() => this.#end(this.#expired()), this.#timeout);
  }

  /** Stops the time while the call waits for nothing. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** Settles with the work, or rejects as soon as the call ends early, even if the work ignores the signal. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      work.then(resolve, reject);
      if (this.signal.aborted) reject(this.signal.reason);
    });
  }

  /** Removes the timer and the listener. */
  clear(): void {
    this.#isOver = true;
    this.pause();
    this.#forgetCaller?.();
  }

  #end(reason: unknown): void {
    this.clear();
    this.#controller.abort(reason);
    this.#reject?.(reason);
  }
}

/** A streamed body under a deadline that restarts with each chunk: a download may take long, but may not stall. */
export function watchStream(body: ReadableStream<Uint8Array>, deadline: Deadline): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  deadline.pause();
  return new ReadableStream(
    {
      async pull(controller) {
        deadline.restart();
        try {
          const { done, value } = await deadline.race(reader.read());
          deadline.pause();
          if (!done) return controller.enqueue(value);
          controller.close();
        } catch (error) {
          reader.cancel(error).catch(() => {});
          controller.error(error);
        }
        deadline.clear();
      },
      cancel(reason) {
        deadline.clear();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
