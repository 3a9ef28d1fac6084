import type { KeepnetHooks } from "../hooks/hooks.ts";

/** Gives tokens for one client family. */
export interface TokenSource {
  /** The token to send now; waits for one when there is none. */
  get(signal?: AbortSignal): Promise<string>;
  /** Says that this token was refused. A newer one is kept. */
  invalidate(token: string): void;
  /** What this token may call, as in `companies/search|POST`; undefined when that is not known. */
  permissions?(token: string): readonly string[] | undefined;
}

/** Where a credential gets its tokens. */
export interface TokenEnvironment {
  readonly baseUrl: URL;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly hooks: KeepnetHooks;
}

/** A credential. Made by `clientCredentials` or `bearer`; each client that uses it keeps its own tokens. */
export interface Auth {
  connect(environment: TokenEnvironment): TokenSource;
}
