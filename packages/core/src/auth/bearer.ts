import { orAbort } from "../timing/wait.ts";
import type { Auth } from "./auth.ts";
import { assertToken } from "./token-syntax.ts";

/**
 * A token that something else requested: a constant, or a function that is asked before each call.
 *
 * @param token - the token without the word `Bearer`, or a function that gives it; give a function when it can change
 * @throws {AuthenticationError} when a call is made and the token is empty or not one by RFC 6750
 *
 * @example
 * ```ts
 * const keepnet = createKeepnet({ auth: bearer(() => vault.read("keepnet-token")) });
 * ```
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  const read = async () => (typeof token === "function" ? token() : token);
  return {
    connect: () => ({
      async get(signal) {
        const value = await orAbort(read(), signal);
        assertToken(value, "bearer()");
        return value;
      },
      // the function decides by itself; a constant cannot become better
      invalidate() {},
    }),
  };
}
