import { checkOptions } from "../errors/check-options.ts";
import { invalidOptions } from "../errors/refusals.ts";
import { assertTime } from "../timing/timer-range.ts";
import type { Auth } from "./auth.ts";
import { storeKey } from "./shared-tokens.ts";
import { manageTokens } from "./token-manager.ts";
import { requestToken } from "./token-request.ts";
import type { TokenStore } from "./token-store.ts";

export const credentialOptions = "clientId clientSecret allowBrowser:boolean timeout store:object" as const;

export interface ClientCredentialsOptions {
  /** The Client ID of a REST API client in Keepnet. */
  clientId: string;
  /** Its Client Secret. It is sent only to the token endpoint, and never appears in output, errors or logs. */
  clientSecret: string;
  /**
   * Allows use in a browser, where every visitor can read the secret.
   * @defaultValue false
   */
  allowBrowser?: boolean | undefined;
  /**
   * The maximum time that a call waits for a token, in milliseconds; 1 to 2^31-1.
   * @defaultValue 30_000
   */
  timeout?: number | undefined;
  /**
   * Shares tokens between processes, so that each process does not request its own. Pass `memoryStore()`,
   * `keyvStore(keyv)` or your own store.
   * @defaultValue none: each client keeps its token in memory
   */
  store?: TokenStore | undefined;
}

/**
 * Signs in with a Client ID and Secret (OAuth2 client credentials, RFC 6749, section 4.4). The first call that needs a
 * token requests it, and all calls of a client share it. After 80 to 90 percent of the token's lifetime, a call starts
 * its renewal, and calls continue with the old token until its last seconds.
 *
 * When a renewal fails, or the API refuses a token that is only seconds old, the next token request is delayed: by 250
 * ms at first, doubled each time, or by the time that the endpoint asks for. The delay is at most a minute. The hook `token` reports
 * each new token and each failed renewal.
 *
 * @param options - the `clientId` and `clientSecret`, the `timeout` for a token (30,000 ms) and a `store`
 * @returns a credential for the `auth` option of `createKeepnet`
 * @throws {KeepnetError} `invalid_options` when the id or secret is empty, when the timeout is out of range, for an
 * unknown option, and in a browser without `allowBrowser`
 * @throws {AuthenticationError} in a call, when the API refuses the credential
 * @throws {ConnectionError} in a call, with code `timeout` when no token arrives in time
 *
 * @example
 * ```ts
 * const auth = clientCredentials({ clientId: "…", clientSecret: process.env.KEEPNET_CLIENT_SECRET! });
 * const keepnet = createKeepnet({ auth });
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  const owner = "clientCredentials()";
  checkOptions(owner, options, credentialOptions, undefined, "clientId clientSecret");
  const { clientId, clientSecret, allowBrowser, timeout = 30_000, store } = options;
  for (const [name, value] of Object.entries({ clientId, clientSecret })) {
    if (typeof value === "string" && value !== "") continue;
    throw invalidOptions(`${owner}: ${name} is missing or empty. Set it from your secret store or environment.`);
  }
  assertTime(owner, "timeout", timeout);
  if (store && ![store.get, store.set, store.delete].every((method) => typeof method === "function")) {
    throw invalidOptions(`${owner}: store lacks get, set or delete. Pass memoryStore(), keyvStore(keyv) or your own.`);
  }
  if (!allowBrowser && "document" in globalThis) {
    throw invalidOptions(
      `${owner}: every visitor can read the secret. Use a server, or allowBrowser: true on a private page.`,
    );
  }
  return {
    identity: clientId,
    connect: (environment) =>
      manageTokens({
        mint: (signal) => requestToken(clientId, clientSecret, environment, signal),
        timeout,
        hooks: environment.hooks,
        share: store && { store, key: () => storeKey(environment.baseUrl, clientId, clientSecret) },
      }),
  };
}
