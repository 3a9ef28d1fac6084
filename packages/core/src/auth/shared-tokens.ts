import { ConnectionError } from "../errors/answer-errors.ts";
import { withDeadline } from "../timing/wait.ts";
import { readStored, writeStored } from "./stored-token.ts";
import type { HeldToken } from "./token.ts";
import type { TokenStore } from "./token-store.ts";

/** How long a store may take for one step, in milliseconds. */
const longestStep = 1_000;

/**
 * One credential's entry in a store. The steps run one after the other, so that a discard never meets the save of a
 * newer token, and none of them ever fails: without the store there is just nothing to share.
 */
export class SharedTokens {
  readonly #store: TokenStore;
  readonly #makeKey: () => Promise<string>;
  readonly #deadline: number;
  readonly #report: (error: Error) => void;
  #key: Promise<string> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #failing = false;

  constructor(
    { store, key }: { readonly store: TokenStore; readonly key: () => Promise<string> },
    timeout: number,
    report: (error: Error) => void,
  ) {
    this.#store = store;
    this.#makeKey = key;
    this.#deadline = Math.min(longestStep, timeout / 8);
    this.#report = report;
  }

  load(): Promise<HeldToken | undefined> {
    return this.#run(async (key) => readStored(await this.#store.get(key)));
  }

  save(held: HeldToken): void {
    this.#run(async (key) => {
      const lifetime = Math.floor(held.expiresAt - performance.now());
      if (lifetime > 0) await this.#store.set(key, writeStored(held, lifetime), lifetime);
    });
  }

  /** Removes this token, unless another process has replaced it already. */
  discard(token: string): void {
    this.#run(async (key, signal) => {
      const stored = readStored(await this.#store.get(key));
      if (stored?.value === token && !signal.aborted) await this.#store.delete(key);
    });
  }

  #run<T>(step: (key: string, signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const work = async (signal: AbortSignal) => {
      this.#key ??= this.#makeKey();
      return step(await this.#key, signal);
    };
    const result = this.#last
      .then(() => withDeadline(this.#deadline, () => new DOMException("", "TimeoutError"), work))
      .then(
        (value) => {
          this.#failing = false;
          return value;
        },
        (error: unknown) => {
          if (!this.#failing) this.#report(failure(error));
          this.#failing = true;
          return undefined;
        },
      );
    this.#last = result;
    return result;
  }
}

/** Names the store's error but does not hold it: it may quote the command, and with it a token. */
function failure(error: unknown): ConnectionError {
  const name = error instanceof Error ? error.name : typeof error;
  return new ConnectionError({
    code: "connection_failed",
    message: `The token store failed (${name}), so tokens are requested without it. Check the store.`,
  });
}
