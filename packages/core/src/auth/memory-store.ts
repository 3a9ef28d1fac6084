import type { TokenStore } from "./token-store.ts";

/**
 * A {@link TokenStore} in this process's memory, for clients that are made anew again and again, such as one per
 * request. A single client needs none: it keeps its token anyway.
 *
 * @example
 * ```ts
 * const store = memoryStore();
 * const clientOf = () => createKeepnet({ auth: clientCredentials({ clientId, clientSecret, store }) });
 * ```
 */
export function memoryStore(): TokenStore {
  const entries = new Map<string, { value: string; expiresAt: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry || performance.now() < entry.expiresAt) return entry?.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value, ttl) {
      entries.set(key, { value, expiresAt: performance.now() + ttl });
    },
    delete(key) {
      entries.delete(key);
    },
  };
}
