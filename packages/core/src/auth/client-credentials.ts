import { invalidOptions } from "../errors/invalid-options.ts";
import type { Auth } from "./auth.ts";
import { TokenCache } from "./token-cache.ts";
import { requestToken } from "./token-request.ts";

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
}

/**
 * Signs in with a Client ID and Secret (OAuth2 client credentials, RFC 6749 section 4.4). Tokens are requested when
 * first needed, shared by all calls of a client, and renewed before they expire or when the API refuses one.
 *
 * @throws {KeepnetError} `invalid_options` when the id or secret is empty, or in a browser without `allowBrowser`
 *
 * @example
 * ```ts
 * const auth = clientCredentials({ clientId: "…", clientSecret: process.env.KEEPNET_CLIENT_SECRET! });
 * const keepnet = createKeepnet({ auth });
 * ```
 */
export function clientCredentials({ clientId, clientSecret, allowBrowser = false }: ClientCredentialsOptions): Auth {
  for (const [name, value] of Object.entries({ clientId, clientSecret })) {
    if (typeof value === "string" && value !== "") continue;
    const problem = value === "" ? "empty" : "missing";
    throw invalidOptions(`clientCredentials(): ${name} is ${problem}. Set it from your secret store or environment.`);
  }
  if (!allowBrowser && "document" in globalThis) {
    throw invalidOptions(
      "clientCredentials() would show the Client Secret to every visitor of this page. Call the API from a server, or pass allowBrowser: true if it is private.",
    );
  }
  return {
    connect: (environment) => new TokenCache(() => requestToken({ clientId, clientSecret }, environment)),
  };
}
