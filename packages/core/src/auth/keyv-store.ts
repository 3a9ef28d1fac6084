import type { TokenStore } from "./token-store.ts";

/** The part of a Keyv instance that {@link keyvStore} uses. Times to live are in milliseconds. */
export interface KeyvLike {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, ttl?: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  /** The adapter. One with a Redis client, such as KeyvRedis of `@keyv/redis`, makes locks possible. */
  readonly store?: unknown;
}

/** The part of a client of `redis` that a lock needs. */
interface RedisClient {
  set(key: string, value: string, options: { NX: true; PX: number }): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** Deletes a lock unless it has expired and belongs to another process now. */
const release = 'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end';

/**
 * Returns a {@link TokenStore} over [Keyv](https://keyv.org), which has adapters for Redis, Memcached, Postgres and
 * others. On Redis the store has locks, so that all processes share one token request.
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
    ...lockOf(keyv.store),
  };
}

function lockOf(adapter: unknown): Pick<TokenStore, "lock"> {
  // Keyv 6 wraps an adapter that was written for Keyv 5
  const redis = [adapter, (adapter as { store?: unknown } | undefined)?.store].find(isRedis);
  if (!redis) return {};
  const lock: TokenStore["lock"] = async (name, ttl) => {
    const client = await redis.getClient();
    const [key, owner] = [`keepnet:lock:${name}`, crypto.randomUUID()];
    if (!(await client.set(key, owner, { NX: true, PX: ttl }))) return undefined;
    return () => client.eval(release, { keys: [key], arguments: [owner] });
  };
  return { lock };
}

function isRedis(adapter: unknown): adapter is { getClient(): Promise<RedisClient> } {
  const { client, getClient } = (adapter ?? {}) as { client?: Partial<RedisClient>; getClient?: unknown };
  return typeof getClient === "function" && typeof client?.eval === "function";
}
