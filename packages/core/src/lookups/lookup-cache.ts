import type { LookupList } from "./lookup-list.ts";

/** A list with the system time until which it may be kept; undefined for one that may not. */
export interface LoadedList {
  readonly list: LookupList<unknown>;
  readonly expiresAt: number | undefined;
}

interface Entry {
  readonly list: Promise<LookupList<unknown>>;
  /** Infinity while it is being loaded. */
  expiresAt: number;
}

/** The maximum number of lists of one credential. There are some twenty types of look-up. */
const maxLists = 100;

/** The lists of each credential. They end with it. */
const caches = new WeakMap<object, Map<string, Entry>>();

/** Returns a kept list, or loads it. Concurrent callers share one request. A failure is not kept. */
export function keptList(
  credential: object,
  key: string,
  load: () => Promise<LoadedList>,
): Promise<LookupList<unknown>> {
  const entries = caches.get(credential) ?? new Map<string, Entry>();
  caches.set(credential, entries);
  const known = entries.get(key);
  if (known && known.expiresAt > Date.now()) return known.list;
  const loading = load();
  const entry: Entry = { list: loading.then(({ list }) => list), expiresAt: Infinity };
  entries.delete(key);
  entries.set(key, entry);
  const [oldest = key] = entries.keys();
  if (entries.size > maxLists) entries.delete(oldest);
  const keepUntil = (expiresAt = 0) => {
    entry.expiresAt = expiresAt;
    if (expiresAt <= Date.now() && entries.get(key) === entry) entries.delete(key);
  };
  loading.then(
    ({ expiresAt }) => keepUntil(expiresAt),
    () => keepUntil(),
  );
  return entry.list;
}
