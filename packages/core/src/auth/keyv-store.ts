import type { TokenStore } from "./token-store.ts";

/** The part of a Keyv instance that {@link keyvStore} uses. Times to live are in milliseconds. */
export interface KeyvLike {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, ttl?: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/**
 * Returns a {@link TokenStore} over [Keyv](https://keyv.org), which has adapters for Redis, Memcached, Postgres and
 * others.
 *
 * @param keyv - a Keyv instance, or an object with its `get`, `set` and `delete`
 *
 * @example
 * ```ts
 * const keyv = new Keyv({ namespace: "keepnet" }); // with an adapter such as KeyvRedis, processes share it
 * const auth = clientCredentials({ clientId, clientSecret, store: keyvStore(keyv) });
 * ```
 */
export function keyvStore(keyv: KeyvLike): TokenStore {
  return {
    async get(key) {
      const value = await keyv.get(key);
      return typeof value === "string" ? value : undefined;
    },
    set: (key, value, ttl) => keyv.set(key, value, ttl),
    delete: (key) => keyv.delete(key),
  };
}
