import { beforeEach, expect, test, vi } from "vitest";
import { keyvStore, memoryStore, type TokenStore } from "../../src/index.ts";
import { useFakeClock } from "../support/clock.ts";
import { advance, manage, settle } from "../support/managed.ts";

beforeEach(useFakeClock);

/** A store that processes share, with a lock as Redis has it. */
function lockingStore(): TokenStore & { holder: () => string | undefined } {
  let owner: { name: string; end: number } | undefined;
  let names = 0;
  return {
    ...memoryStore(),
    holder: () => owner?.name,
    lock: async (_key, ttl) => {
      if (owner && owner.end > Date.now()) return undefined;
      const mine = { name: `owner-${++names}`, end: Date.now() + ttl };
      owner = mine;
      return () => {
        if (owner === mine) owner = undefined;
      };
    },
  };
}

const startProcess = (store: TokenStore) => manage({ share: { store, key: async () => "key" } });

test("of processes that start at the same time one requests a token, and the others wait for it", async () => {
  const store = lockingStore();
  const [first, ...others] = [startProcess(store), startProcess(store), startProcess(store)];
  const tokens = [first, ...others].map(({ manager }) => manager.get());
  await advance(500);
  await first.response(1);
  await advance(500);
  expect(await Promise.all(tokens)).toEqual(["token-1", "token-1", "token-1"]);
  expect(others.map(({ mints }) => mints.length)).toEqual([0, 0]);
  expect(store.holder()).toBeUndefined();
});

test("without a lock, each of them requests its own", async () => {
  const store = memoryStore();
  const processes = [startProcess(store), startProcess(store)];
  for (const { manager } of processes) manager.get();
  await settle();
  expect(processes.map(({ mints }) => mints.length)).toEqual([1, 1]);
});

test("a process whose request fails releases the lock, and the next one requests a token", async () => {
  const store = lockingStore();
  const [first, second] = [startProcess(store), startProcess(store)];
  const failed = first.manager.get();
  failed.catch(() => {});
  const token = second.manager.get();
  await first.fail(1);
  await advance(500);
  await second.response(1);
  expect(await token).toBe("token-1");
  await expect(failed).rejects.toThrow("no");
});

test("the lock of a process that was killed expires, and another one requests a token", async () => {
  const store = lockingStore();
  await store.lock?.("key", 2_000);
  const { manager, mints, response } = startProcess(store);
  const token = manager.get();
  await advance(1_900);
  expect(mints).toHaveLength(0);
  await advance(200);
  await response(1);
  expect(await token).toBe("token-1");
});

test("a process takes the lock for a third of its timeout, so that another can wait until it expires", async () => {
  const lock = vi.fn(async () => () => {});
  startProcess({ ...memoryStore(), lock }).manager.get();
  await settle();
  expect(lock).toHaveBeenCalledExactlyOnceWith("key", 10_000);
});

test("a lock that never ends delays a request by half of the timeout, and a lock that fails by nothing", async () => {
  const taken = startProcess({ ...memoryStore(), lock: async () => undefined });
  taken.manager.get();
  await advance(14_999);
  expect(taken.mints).toHaveLength(0);
  await advance(1);
  expect(taken.mints).toHaveLength(1);

  const failing = startProcess({ ...memoryStore(), lock: () => Promise.reject(new Error("no Redis")) });
  failing.manager.get();
  await settle();
  expect(failing.mints).toHaveLength(1);
  expect(failing.events).toMatchObject([{ kind: "store_failed" }]);
});

test("a lock that comes too late is released at once", async () => {
  const release = vi.fn();
  const lock = () => new Promise<() => void>((resolve) => setTimeout(resolve, 1_500, release));
  const { manager, mints } = startProcess({ ...memoryStore(), lock });
  manager.get();
  await advance(1_400);
  expect(mints).toHaveLength(1);
  expect(release).not.toHaveBeenCalled();
  await advance(200);
  expect(release).toHaveBeenCalledOnce();
});

test("keyvStore has locks over an adapter with a Redis client, and none over another", async () => {
  const calls = { get: async () => undefined, set: async () => true, delete: async () => true };
  const client = { set: vi.fn(async () => "OK" as string | null), eval: vi.fn(async () => 1) };
  const adapter = { client, getClient: async () => client };
  const store = keyvStore({ ...calls, store: adapter });
  const unlock = await store.lock?.("key", 5_000);
  expect(client.set).toHaveBeenCalledExactlyOnceWith("keepnet:lock:key", expect.any(String), { NX: true, PX: 5_000 });
  await unlock?.();
  const owner = client.set.mock.calls[0]?.at(1);
  expect(client.eval).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("del"), {
    keys: ["keepnet:lock:key"],
    arguments: [owner],
  });
  client.set.mockResolvedValue(null);
  expect(await store.lock?.("key", 5_000)).toBeUndefined();
  expect(keyvStore({ ...calls, store: { store: adapter } }).lock).toBeDefined(); // as Keyv 6 wraps it
  for (const other of [new Map(), { client }, { getClient: adapter.getClient }, { ...adapter, client: {} }]) {
    expect(keyvStore({ ...calls, store: other }).lock).toBeUndefined();
  }
  expect(keyvStore(calls).lock).toBeUndefined();
});
