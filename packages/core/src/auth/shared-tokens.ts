import { ConnectionError } from "../errors/answer-errors.ts";
import { withDeadline } from "../timing/wait.ts";
import { readStored, writeStored } from "./stored-token.ts";
import type { HeldToken } from "./token.ts";
import type { TokenStore } from "./token-store.ts";

/** How long a store may take for one step, in milliseconds. */
const longestStep = 1_000;

/** A store, and how to find one credential's entry in it. */
export interface Share {
  readonly store: TokenStore;
  readonly key: () => Promise<string>;
}

/**
 * One credential's entry in a store. The steps run one after the other, so that a discard never meets the save of a
 * newer token, and none of them ever fails: without the store there is just nothing to share.
 */
export function shareTokens({ store, key: makeKey }: Share, timeout: number, report: (error: Error) => void) {
  let key: Promise<string> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let failing = false;

  function run<T>(step: (key: string, signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const work = async (signal: AbortSignal) => {
      key ??= makeKey();
      return step(await key, signal);
    };
    const late = () => new DOMException("", "TimeoutError");
    const result = last
      .then(() => withDeadline(Math.min(longestStep, timeout / 8), late, work))
      .then(
        (value) => {
          failing = false;
          return value;
        },
        (error: unknown) => {
          if (!failing) report(failure(error));
          failing = true;
          return undefined;
        },
      );
    last = result;
    return result;
  }

  return {
    load: () => run(async (key) => readStored(await store.get(key))),
    save: (token: HeldToken) =>
      run(async (key) => {
        const lifetime = Math.floor(token.expiresAt - performance.now());
        if (lifetime > 0) await store.set(key, writeStored(token, lifetime), lifetime);
      }),
    /** Removes this token, unless another process has replaced it already. */
    discard: (token: string) =>
      run(async (key, signal) => {
        if (readStored(await store.get(key))?.value === token && !signal.aborted) await store.delete(key);
      }),
  };
}

/** Names the store's error but does not hold it: it may quote the command, and with it a token. */
function failure(error: unknown): ConnectionError {
  const name = error instanceof Error ? error.name : typeof error;
  return new ConnectionError({
    code: "connection_failed",
    message: `The token store failed (${name}); tokens are requested without it. Check the store.`,
  });
}
