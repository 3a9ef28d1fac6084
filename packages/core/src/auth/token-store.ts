/**
 * Where processes share tokens, for example Redis or a worker's key-value storage. The keys are SHA-256 digests, the
 * values JSON text with a token in it: whoever can read the store can call the API until that token expires.
 *
 * A store may fail or hang: tokens are then requested without it. It need not be atomic either. Check your own with
 * `tokenStoreContract` of `@keepnet/core/testing`.
 *
 * @example
 * ```ts
 * const store: TokenStore = {
 *   get: (key) => redis.get(key),
 *   set: (key, value, ttl) => redis.set(key, value, { PX: ttl }),
 *   delete: (key) => redis.del(key),
 * };
 * const auth = clientCredentials({ clientId, clientSecret, store });
 * ```
 */
export interface TokenStore {
  /** Gives the value as it was set; undefined or null when there is none, or its time is over. */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Keeps a value for `ttl` milliseconds. */
  set(key: string, value: string, ttl: number): unknown;
  /** Removes a value; a key that has none is no error. */
  delete(key: string): unknown;
}
