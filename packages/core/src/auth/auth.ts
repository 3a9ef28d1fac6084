import type { KeepnetHooks } from "../hooks/hooks.ts";

/** The tokens of one credential, for all clients that come from one `createKeepnet`. */
export interface TokenSource {
  /**
   * Returns the token to send now; waits for one when there is none.
   *
   * @param refused - the token that the API refused; another one is needed
   */
  get(signal?: AbortSignal, refused?: string): Promise<string>;
  /**
   * Reports that the API refused a token (401).
   *
   * @param call - the operation and the company of the refused call
   * @param isFresh - whether the token replaced a refused token of the same call; then the token is not the cause
   * @returns whether another token may help
   */
  invalidate(token: string, call?: string, isFresh?: boolean): boolean;
  /** Reports that the API accepted a token for a call. */
  readonly accept?: ((token: string, call: string) => void) | undefined;
  /** The operations that a token may call, such as `companies/search|POST`; undefined when they are not known. */
  readonly permissions?: ((token: string) => readonly string[] | undefined) | undefined;
}

/** The environment from which a credential requests its tokens. */
export interface TokenEnvironment {
  readonly baseUrl: URL;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly hooks: KeepnetHooks;
}

/** A credential, from `clientCredentials` or `bearer`. Each client that uses it keeps its own tokens. */
export interface Auth {
  /**
   * The name of the credential. It separates the data of different credentials in a cache. It is part of query keys, so
   * it must not be a secret.
   * @defaultValue a random name for each `createKeepnet`
   */
  readonly identity?: string | undefined;
  /** Returns the tokens of this credential in an environment. */
  connect(environment: TokenEnvironment): TokenSource;
}
