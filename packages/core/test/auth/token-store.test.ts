import { Keyv } from "keyv";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  clientCredentials,
  createKeepnet,
  keyvStore,
  type TokenEvent,
  type TokenStore,
  unwrap,
} from "../../src/index.ts";
import { envelope, startApiServer } from "../support/api-server.ts";
import { useFakeClock } from "../support/clock.ts";
import { advance, manage, settle } from "../support/managed.ts";

const credentials = { clientId: "client", clientSecret: "s3cret" };
const hour = 3_600_000;

/** A process of its own, as far as the store can tell. */
function startProcess(baseUrl: string, store: TokenStore) {
  const events: TokenEvent[] = [];
  const hooks = { token: (event: TokenEvent) => void events.push(event) };
  const keepnet = createKeepnet({ baseUrl, hooks, auth: clientCredentials({ ...credentials, store }) });
  return { events, keepnet, call: () => unwrap(keepnet.forCompany("a1").GET("/api/roles")) };
}

/** A store whose only entry the test can see, and which records what is asked of it. */
function openStore(initial?: unknown) {
  const entry = { value: initial, ttl: 0 };
  const get = vi.fn<TokenStore["get"]>(() => entry.value as string | undefined);
  const set = vi.fn<TokenStore["set"]>((_key, value, ttl) => void Object.assign(entry, { value, ttl }));
  const remove = vi.fn<TokenStore["delete"]>(() => void Object.assign(entry, { value: undefined }));
  return { entry, get, set, delete: remove };
}

const stored = (token: string, lifetime: number, more: object = {}) =>
  JSON.stringify({ token, expiresAt: Date.now() + lifetime, ...more });

const sharing = (store: TokenStore) => manage({ share: { store, key: async () => "key" } });

beforeEach(useFakeClock);

describe("over the wire", () => {
  test("processes that share a store share a token", async () => {
    const server = await startApiServer();
    const store = keyvStore(new Keyv());
    const [first, second] = [startProcess(server.url, store), startProcess(server.url, store)];
    await first.call();
    await second.call();
    expect(server.tokenRequests).toHaveLength(1);
    expect(server.calls.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-1"]);
    expect(first.events).toMatchObject([{ kind: "requested" }]);
    expect(second.events).toMatchObject([{ kind: "loaded", lifetime: expect.closeTo(hour, -4) }]);
  });

  test("the entry is JSON with the token, its end and its permissions, and has the token's time to live", async () => {
    const permissions = ["companies/search|POST"];
    const server = await startApiServer({
      token: () => ({ body: { access_token: "t", token_type: "Bearer", expires_in: 1800, permissions } }),
    });
    const store = openStore();
    await startProcess(server.url, store).call();
    expect(store.set).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.any(String),
      hour / 2,
    );
    expect(JSON.parse(String(store.entry.value))).toEqual({
      token: "t",
      expiresAt: Date.now() + hour / 2,
      permissions,
    });
  });

  test("a revoked token is replaced once for all processes", async () => {
    const revoked = new Set<string | undefined>();
    const server = await startApiServer({
      api: ({ headers }) => (revoked.has(headers.authorization) ? { status: 401, body: {} } : envelope([])),
    });
    const store = openStore();
    const processes = Array.from({ length: 3 }, () => startProcess(server.url, store));
    for (const { call } of processes) await call();
    vi.advanceTimersByTime(60_000);
    revoked.add("Bearer token-1");
    for (const { call } of processes) expect(await call()).toEqual([]);
    expect(server.tokenRequests).toHaveLength(2);
    expect(store.delete).toHaveBeenCalledTimes(1);
    expect(String(store.entry.value)).toContain("token-2");
  });
});

test("a refused token is deleted from the store", async () => {
  const store = openStore();
  const { manager, start } = sharing(store);
  await start();
  manager.invalidate("token-1");
  await settle();
  expect(store.delete).toHaveBeenCalledExactlyOnceWith("key");
  expect(store.entry.value).toBeUndefined();
});

test("a refused token that another process has replaced is not deleted, and the newer one is taken", async () => {
  const store = openStore();
  const { manager, mints, start } = sharing(store);
  await start();
  store.entry.value = stored("newer", hour);
  manager.invalidate("token-1");
  expect(await manager.get()).toBe("newer");
  expect(store.delete).not.toHaveBeenCalled();
  expect(mints).toHaveLength(1);
});

test("the refusal of an older token leaves the store alone", async () => {
  const store = openStore(stored("current", hour));
  const { manager } = sharing(store);
  await manager.get();
  manager.invalidate("older");
  await settle();
  expect(await manager.get()).toBe("current");
  expect(store.get).toHaveBeenCalledTimes(1);
});

test("a store that still returns a refused token is not believed", async () => {
  const store = openStore(stored("revoked", hour));
  store.delete.mockImplementation(() => {});
  const { manager, response } = sharing(store);
  expect(await manager.get()).toBe("revoked");
  manager.invalidate("revoked");
  const next = manager.get();
  await response(1);
  expect(await next).toBe("token-1");
});

test("a renewal takes the token that another process has renewed, and requests none", async () => {
  const store = openStore();
  const { manager, mints, events, start } = sharing(store);
  await start();
  await advance(hour * 0.9);
  store.entry.value = stored("renewed-elsewhere", hour);
  expect(await manager.get()).toBe("token-1");
  await settle();
  expect(await manager.get()).toBe("renewed-elsewhere");
  expect(mints).toHaveLength(1);
  expect(events.at(-1)).toEqual({ kind: "loaded", lifetime: hour, error: undefined });
});

test.each([
  ["its own token", "token-1", hour],
  ["one that ends earlier", "other", hour / 20],
  ["one that ends at the same time", "other", hour / 10],
])("a renewal that finds %s in the store requests a new one", async (_name, token, lifetime) => {
  const store = openStore();
  const { manager, response, start } = sharing(store);
  await start();
  await advance(hour * 0.9);
  store.entry.value = stored(token, lifetime);
  await manager.get();
  await response(2);
  expect(await manager.get()).toBe("token-2");
  expect(String(store.entry.value)).toContain("token-2");
});

test.each([
  ["empty text", ""],
  ["no JSON", "{"],
  ["null", "null"],
  ["a list", "[]"],
  ["a number", "5"],
  ["no text", { token: "t", expiresAt: 4_102_444_800_000 }],
  ["no token", JSON.stringify({ expiresAt: 4_102_444_800_000 })],
  ["a token that is a number", JSON.stringify({ token: 5, expiresAt: 4_102_444_800_000 })],
  ["a token with a line break", JSON.stringify({ token: "a\r\nb", expiresAt: 4_102_444_800_000 })],
  ["no end", JSON.stringify({ token: "t" })],
  ["an end that is text", JSON.stringify({ token: "t", expiresAt: "4102444800000" })],
  ["an end in the past", JSON.stringify({ token: "t", expiresAt: 1 })],
])("a stored value that is %s is ignored", async (_name, value) => {
  const { manager, events, response } = sharing(openStore(value));
  const token = manager.get();
  await response(1);
  expect(await token).toBe("token-1");
  expect(events.map(({ kind }) => kind)).toEqual(["requested"]);
});

test("a stored token that ends within seconds is ignored", async () => {
  const { manager, response } = sharing(openStore(stored("ending", 5_000)));
  const token = manager.get();
  await response(1);
  expect(await token).toBe("token-1");
});

test("a stored token is used for at most a day, whatever lifetime it states", async () => {
  const { manager, events } = sharing(openStore(stored("eternal", 1_000 * hour)));
  expect(await manager.get()).toBe("eternal");
  expect(events).toEqual([{ kind: "loaded", lifetime: 24 * hour, error: undefined }]);
});

test("permissions are shared with the token, unless they are malformed", async () => {
  for (const [permissions, expected] of [
    [["roles|GET"], ["roles|GET"]],
    [["roles|GET", 5], undefined],
    ["roles|GET", undefined],
  ]) {
    const { manager } = sharing(openStore(stored("t", hour, { permissions })));
    expect(manager.permissions?.(await manager.get())).toEqual(expected);
  }
});

describe("a store that is lost", () => {
  const lost: [string, () => unknown][] = [
    [
      "throws",
      () => {
        throw new TypeError("SET key {token-1}");
      },
    ],
    ["rejects", () => Promise.reject(new TypeError("SET key {token-1}"))],
    ["rejects with text", () => Promise.reject("SET key {token-1}")],
    ["hangs", () => new Promise(() => {})],
  ];

  test.each(lost)(
    "that %s costs seconds, is reported once, and tokens are requested without it",
    async (_name, fail) => {
      const store = { get: fail, set: fail, delete: fail } as TokenStore;
      const { manager, events, response } = sharing(store);
      const first = manager.get();
      await advance(1_000);
      await response(1);
      expect(await first).toBe("token-1");
      await advance(60_000);
      manager.invalidate("token-1");
      const second = manager.get();
      await advance(2_000);
      await response(2);
      expect(await second).toBe("token-2");
      await advance(60_000);
      expect(events.map(({ kind }) => kind)).toEqual(["store_failed", "requested", "requested"]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test.each(lost)("that %s is named by its kind of error only: its text may quote a token", async (_name, fail) => {
    const store = openStore();
    store.set.mockImplementation(fail);
    const { events, start } = sharing(store);
    await start();
    await advance(1_000);
    const { error, ...event } = events[1] as { kind: string; lifetime: number; error: Error };
    expect(event).toEqual({ kind: "store_failed", lifetime: expect.closeTo(hour, -4) });
    expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed" });
    expect(error.message).toMatch(/^The token store failed \((TypeError|TimeoutError|string)\)/);
    expect(error).not.toHaveProperty("cause");
  });

  test("and works again is told again when it is lost again", async () => {
    const store = openStore();
    const { manager, events, start } = sharing(store);
    store.get.mockImplementationOnce(() => Promise.reject(new Error("down")));
    await start();
    await advance(hour);
    store.get.mockImplementationOnce(() => Promise.reject(new Error("down")));
    void manager.get();
    await settle();
    expect(events.map(({ kind }) => kind)).toEqual(["store_failed", "requested", "store_failed"]);
  });

  test("because its platform has no SHA-256 is told like any other", async () => {
    const store = openStore();
    const key = () => Promise.reject(new TypeError("no subtle"));
    const { events, start } = manage({ share: { store, key } });
    await start();
    expect(events.map(({ kind }) => kind)).toEqual(["store_failed", "requested"]);
    expect(store.get).not.toHaveBeenCalled();
  });
});

test("a store that responds a deletion's question too late does not lose the newer token", async () => {
  const store = openStore();
  const { manager, response, start } = sharing(store);
  await start();
  await advance(60_000);
  let release = (_value: string) => {};
  store.get.mockImplementationOnce(() => new Promise((resolve) => (release = resolve)));
  const old = String(store.entry.value);
  manager.invalidate("token-1");
  const next = manager.get();
  await advance(1_000);
  await response(2);
  await next;
  release(old);
  await settle();
  expect(store.delete).not.toHaveBeenCalled();
  expect(String(store.entry.value)).toContain("token-2");
});

test("a slow store has deleted the old token before it gets the new one", async () => {
  const store = openStore();
  const { manager, mints, start } = sharing(store);
  await start();
  await advance(60_000);
  const steps: string[] = [];
  const slow = (milliseconds: number, step: string, then: () => void) =>
    new Promise<undefined>((resolve) => {
      setTimeout(() => {
        steps.push(step);
        then();
        resolve(undefined);
      }, milliseconds);
    });
  store.delete.mockImplementation(() => slow(400, "delete", () => (store.entry.value = undefined)));
  store.set.mockImplementation((_key, value) => slow(100, "set", () => (store.entry.value = value)));
  manager.invalidate("token-1");
  const next = manager.get();
  for (let n = 0; n < 20; n++) {
    await mints[1]?.response();
    await advance(50);
  }
  expect(await next).toBe("token-2");
  expect(steps).toEqual(["delete", "set"]);
  expect(String(store.entry.value)).toContain("token-2");
});

test("a store that hangs leaves most of a short timeout to the request", async () => {
  const hang = () => new Promise<never>(() => {});
  const { manager, response } = manage({
    timeout: 800,
    share: { store: { get: hang, set: hang, delete: hang }, key: async () => "key" },
  });
  const token = manager.get();
  await advance(100);
  await response(1);
  expect(await token).toBe("token-1");
});

test("a token that had expired when it came is not stored", async () => {
  const store = openStore();
  const { manager, response } = sharing(store);
  const token = manager.get();
  await advance(2_000);
  await response(1, { lifetime: 1_000 });
  expect(await token).toBe("token-1");
  expect(store.set).not.toHaveBeenCalled();
});

test("the permissions of a token are not taken for another's", async () => {
  const { manager, start } = sharing(openStore());
  await start({ permissions: ["roles|GET"] });
  expect(manager.permissions?.("token-1")).toEqual(["roles|GET"]);
  expect(manager.permissions?.("token-0")).toBeUndefined();
});

test("a refused token that the store no longer has is no failure of the store", async () => {
  const store = openStore();
  const { manager, events, start } = sharing(store);
  await start();
  store.entry.value = undefined;
  manager.invalidate("token-1");
  await settle();
  expect(store.delete).not.toHaveBeenCalled();
  expect(events.map(({ kind }) => kind)).toEqual(["requested"]);
});

test("a token without a whole millisecond left is not stored", async () => {
  const store = openStore();
  const { start } = sharing(store);
  await start({ lifetime: 0.5 });
  expect(store.set).not.toHaveBeenCalled();
});
