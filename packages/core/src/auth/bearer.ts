import { invalidOptions } from "../errors/refusals.ts";
import { kindOf } from "../errors/show.ts";
import { orAbort } from "../timing/wait.ts";
import type { Auth } from "./auth.ts";
import { randomIdentity } from "./random-identity.ts";
import { assertToken } from "./token.ts";

/**
 * A credential with a token from elsewhere: a constant, or a function that is called before each attempt.
 *
 * @param token - the token without the word `Bearer`, or a function that returns it. Pass a function if the token can
 * change
 * @returns a credential for the `auth` option of `createKeepnet`
 * @throws {KeepnetError} `invalid_options` when `token` is neither text nor a function
 * @throws {AuthenticationError} in a call, when the token is empty or not valid by RFC 6750
 *
 * @example
 * ```ts
 * const keepnet = createKeepnet({ auth: bearer(() => vault.read("keepnet-token")) });
 * ```
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token !== "string" && typeof token !== "function") {
    throw invalidOptions(`bearer() got a token that is ${kindOf(token)}. Pass text, or a function that returns it.`);
  }
  return {
    get identity() {
      return randomIdentity(this);
    },
    connect: () => ({
      async get(signal) {
        const value = typeof token === "string" ? token : await orAbort((async () => token())(), signal);
        assertToken(value, "bearer()");
        return value;
      },
      // a function may return another token; a constant cannot
      invalidate: () => typeof token === "function",
    }),
  };
}
