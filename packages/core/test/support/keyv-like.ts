import type { KeyvLike } from "../../src/index.ts";

/** What Keyv does over a Map, as far as a store can tell: its own prefix, times in milliseconds, `true` and `false`. */
export function keyvLike(): KeyvLike & { entries: Map<string, { value: unknown; expires: number | undefined }> } {
  const entries = new Map<string, { value: unknown; expires: number | undefined }>();
  return {
    entries,
    async get(key) {
      const entry = entries.get(`keyv:${key}`);
      if (entry?.expires !== undefined && Date.now() > entry.expires) return undefined;
      return entry?.value;
    },
    async set(key, value, ttl) {
      entries.set(`keyv:${key}`, { value, expires: ttl === undefined ? undefined : Date.now() + ttl });
      return true;
    },
    async delete(key) {
      return entries.delete(`keyv:${key}`);
    },
  };
}
