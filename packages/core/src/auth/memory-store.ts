import type { TokenStore } from "./token-store.ts";

/**
 * Returns a {@link TokenStore} in the memory of this process, for clients that are created repeatedly, such as one per
 * request. A single client does not need it: it keeps its own token.
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
