import { Keyv } from "keyv";
import { describe, expect, test, vi } from "vitest";
import { keyvStore, memoryStore, type TokenStore } from "../../src/index.ts";
import { tokenStoreContract } from "../../src/testing/index.ts";
import { useFakeClock } from "../support/clock.ts";

const options = { wait: (milliseconds: number) => vi.advanceTimersByTime(milliseconds) };

describe.each<[string, () => TokenStore]>([
  ["memoryStore()", memoryStore],
  ["keyvStore() over Keyv", () => keyvStore(new Keyv())],
])("%s", (_name, create) => {
  for (const { name, run } of tokenStoreContract(create, options)) {
    test(name, async () => {
      useFakeClock();
      await run();
    });
  }
});

/** A store that breaks one rule. */
const broken = (change: (store: TokenStore) => Partial<TokenStore>) => (): TokenStore => {
  const store = memoryStore();
  return { ...store, ...change(store) };
};

test.each<[string, () => TokenStore, string]>([
  ["returns a value that was never set", broken(() => ({ get: () => "x" })), "a key that was never set has no value"],
  [
    "parses values",
    broken((store) => ({ get: async (key) => JSON.parse((await store.get(key)) ?? "null") })),
    "a value comes back as the text that was set",
  ],
  [
    "truncates values",
    broken((store) => ({ set: (key, value, ttl) => store.set(key, value.slice(0, 1_000), ttl) })),
    "a value of 64 KiB comes back whole",
  ],
  [
    "keeps the first value",
    broken((store) => ({ set: async (key, value, ttl) => (await store.get(key)) ?? store.set(key, value, ttl) })),
    "a second value replaces the first",
  ],
  [
    "has one entry for all keys",
    broken((store) => ({ get: () => store.get("x"), set: (_key, value, ttl) => store.set("x", value, ttl) })),
    "keys do not share values",
  ],
  [
    "keeps deleted values",
    broken(() => ({ delete: () => {} })),
    "a deleted key has no value, and the others keep theirs",
  ],
  [
    "fails to delete nothing",
    broken((store) => ({
      delete: async (key) => {
        if (!(await store.get(key))) throw new Error("Not found");
        return store.delete(key);
      },
    })),
    "deleting a key that has no value is not an error",
  ],
  [
    "takes the time to live for seconds",
    broken((store) => ({ set: (key, value, ttl) => store.set(key, value, ttl * 1_000) })),
    "a value is gone after its time to live, in milliseconds",
  ],
  [
    "keeps the first time to live",
    () => {
      const store = memoryStore();
      const ttls = new Map<string, number>();
      return {
        ...store,
        set: (key, value, ttl) => {
          ttls.set(key, ttls.get(key) ?? ttl);
          store.set(key, value, ttls.get(key) ?? ttl);
        },
      };
    },
    "a new value has its own time to live",
  ],
])("the contract finds a store that %s", async (_name, create, rule) => {
  useFakeClock();
  const failures: string[] = [];
  for (const { name, run } of tokenStoreContract(create, options)) {
    await run().catch((error: Error) => {
      expect(error.message).toMatch(/expected|Not found/);
      failures.push(name);
    });
  }
  expect(failures).toContain(rule);
});

test("without a fake clock the contract waits for real, for the given time", async () => {
  const expiry = tokenStoreContract(memoryStore, { ttl: 5 }).find(({ name }) => name.includes("gone after"));
  const startedAt = performance.now();
  await expiry?.run();
  expect(performance.now() - startedAt).toBeGreaterThan(8);
});

test("keyvStore returns no value that is not text", async () => {
  const keyv = new Keyv();
  await keyv.set("key", { token: "t" });
  expect(await keyvStore(keyv).get("key")).toBeUndefined();
});
