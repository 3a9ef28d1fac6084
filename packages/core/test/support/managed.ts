import { vi } from "vitest";
import type { Token } from "../../src/auth/token.ts";
import { manageTokens, type TokenManagerOptions } from "../../src/auth/token-manager.ts";
import type { TokenEvent } from "../../src/index.ts";

/** A request for a token that waits for the test to response it. */
export interface Mint {
  readonly signal: AbortSignal;
  response(token?: Partial<Token>): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** A token manager whose token endpoint is the test. Its n-th token is `token-n` and lasts an hour. */
export function manage(options: Partial<TokenManagerOptions> = {}) {
  const mints: Mint[] = [];
  const events: TokenEvent[] = [];
  const manager = manageTokens({
    mint: (signal) =>
      new Promise((resolve, reject) => {
        const value = `token-${mints.length + 1}`;
        mints.push({
          signal,
          response: async (token) => {
            resolve({ value, lifetime: 3_600_000, permissions: undefined, ...token });
            await settle();
          },
          fail: async (error) => {
            reject(error);
            await settle();
          },
        });
      }),
    timeout: 30_000,
    hooks: { token: (event) => void events.push(event) },
    ...options,
  });
  /** The n-th request, which must be the last that has started. */
  const last = async (n: number) => {
    await settle();
    const mint = mints.at(-1);
    if (!mint || mints.length !== n) throw new Error(`${mints.length} requests have started, not ${n}`);
    return mint;
  };
  const response = async (n: number, token?: Partial<Token>) => (await last(n)).response(token);
  const fail = async (n: number, error: unknown = new Error("no")) => (await last(n)).fail(error);
  /** Gets the first token, as of now. */
  const start = async (token?: Partial<Token>) => {
    const first = manager.get();
    await response(1, token);
    return first;
  };
  return { manager, mints, events, response, fail, start };
}

/** Lets every promise that can settle without the clock do so. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

export const advance = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** What a promise rejects with. */
export const caught = (promise: Promise<unknown>) =>
  promise.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );
