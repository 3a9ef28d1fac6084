import { ConnectionError } from "../errors/answer-errors.ts";
import { withDeadline } from "../timing/wait.ts";
import { readStored, writeStored } from "./stored-token.ts";
import type { HeldToken } from "./token.ts";
import type { TokenStore } from "./token-store.ts";

/** How long a store may take for one step, in milliseconds. */
const longestStep = 1_000;

/** One credential's entry in a store. None of its steps ever fails: without the store there is just nothing to share. */
export interface SharedTokens {
  load(): Promise<HeldToken | undefined>;
  save(token: HeldToken): void;
  /** Removes this token, unless another process has replaced it already. */
  discard(token: string): void;
}

/** Shares one credential's token; the steps run one after the other, so that a discard never meets a newer token's save. */
export function shareTokens(
  store: TokenStore,
  makeKey: () => Promise<string>,
  timeout: number,
  report: (error: Error) => void,
): SharedTokens {
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
          if (!failing) report(storeFailure(error));
          failing = true;
          return undefined;
        },
      );
    last = result;
    return result;
  }

  return {
    load: () => run(async (key) => readStored(await store.get(key))),
    save: (token) =>
      run(async (key) => {
        const lifetime = Math.floor(token.expiresAt - performance.now());
        if (lifetime > 0) await store.set(key, writeStored(token, lifetime), lifetime);
      }),
    discard: (token) =>
      run(async (key, signal) => {
        if (readStored(await store.get(key))?.value === token && !signal.aborted) await store.delete(key);
      }),
  };
}

/** Names the store's error but does not hold it: it may quote the command, and with it a token. */
function storeFailure(error: unknown): ConnectionError {
  const name = error instanceof Error ? error.name : typeof error;
  return new ConnectionError({
    code: "connection_failed",
    message: `The token store failed (${name}); tokens are requested without it. Check the store.`,
  });
}
