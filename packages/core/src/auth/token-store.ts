/**
 * Shares tokens between processes, for example Redis or a worker's key-value storage. The keys are SHA-256 digests. The
 * values are JSON text with a token in it: anyone who can read the store can call the API until that token expires.
 *
 * When a store fails or hangs, tokens are requested without it. It need not be atomic. Check your own store with
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
  /** Returns the value that was set; undefined or null when there is none, or when it has expired. */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Stores a value for `ttl` milliseconds. */
  set(key: string, value: string, ttl: number): unknown;
  /** Removes a value. A key without a value is not an error. */
  delete(key: string): unknown;
  /**
   * Takes a lock for at most `ttl` milliseconds, so that of many processes only one requests a token and the others wait
   * for it. Without it, each process may request its own.
   *
   * @returns a function that releases the lock; undefined when another process has it
   */
  lock?(key: string, ttl: number): Promise<(() => unknown) | undefined>;
}
