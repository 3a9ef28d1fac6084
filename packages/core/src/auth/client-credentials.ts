import { invalidOptions } from "../errors/invalid-options.ts";
import { assertTimeout } from "../timing/timer-range.ts";
import type { Auth } from "./auth.ts";
import { storeKey } from "./store-key.ts";
import { manageTokens } from "./token-manager.ts";
import { requestToken } from "./token-request.ts";
import type { TokenStore } from "./token-store.ts";

export interface ClientCredentialsOptions {
  /** The Client ID of a REST API client, made in Keepnet. */
  clientId: string;
  /** Its Client Secret. It is sent to the token endpoint only, and never shows in output, errors or logs. */
  clientSecret: string;
  /**
   * Allows use in a browser, where every visitor can read the secret.
   * @defaultValue false
   */
  allowBrowser?: boolean | undefined;
  /**
   * How long a call waits for a token, in milliseconds; 1 to 2^31-1.
   * @defaultValue 30_000
   */
  timeout?: number | undefined;
  /**
   * Where processes share tokens, so that each need not request its own. Give `memoryStore()`, `keyvStore(keyv)` or
   * your own.
   * @defaultValue none: each client keeps its token in memory
   */
  store?: TokenStore | undefined;
}

/**
 * Signs in with a Client ID and Secret (OAuth2 client credentials, RFC 6749 section 4.4). Tokens are requested when
 * first needed and shared by all calls of a client. After 80 to 90 percent of a token's life a call starts its renewal,
 * and calls go on with the old token until its last seconds. When a renewal fails, or the API refuses a token that is
 * seconds old, the next request holds back: from 250 ms on, doubled each time, or as long as the endpoint asks, at most a
 * minute. The hook `token` is told.
 *
 * @throws {KeepnetError} `invalid_options` when the id or secret is empty, when the timeout is out of range, or in a
 * browser without `allowBrowser`. A call that needs a token throws {@link AuthenticationError} when the credential is
 * refused, and {@link ConnectionError} with code `timeout` when none comes in time
 *
 * @example
 * ```ts
 * const auth = clientCredentials({ clientId: "…", clientSecret: process.env.KEEPNET_CLIENT_SECRET! });
 * const keepnet = createKeepnet({ auth });
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  const { clientId, clientSecret, allowBrowser, timeout = 30_000, store } = options;
  for (const [name, value] of Object.entries({ clientId, clientSecret })) {
    if (typeof value === "string" && value !== "") continue;
    const problem = value === "" ? "empty" : "missing";
    throw invalidOptions(`clientCredentials(): ${name} is ${problem}. Set it from your secret store or environment.`);
  }
  assertTimeout("clientCredentials()", timeout);
  if (!allowBrowser && "document" in globalThis) {
    throw invalidOptions(
      "clientCredentials(): every visitor of this page can read the secret. Use a server, or allowBrowser: true if it is private.",
    );
  }
  return {
    connect: (environment) =>
      manageTokens({
        mint: (signal) => requestToken(clientId, clientSecret, environment, signal),
        timeout,
        hooks: environment.hooks,
        share: store && { store, key: () => storeKey(environment.baseUrl, clientId, clientSecret) },
      }),
  };
}
