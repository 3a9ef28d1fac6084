import { beforeEach, expect, test, vi } from "vitest";
import { AuthenticationError, RateLimitError } from "../../src/index.ts";
import { fixRandom, useFakeClock } from "../support/clock.ts";
import { advance, manage } from "../support/managed.ts";

const hour = 3_600_000;

beforeEach(useFakeClock);

test("a call after the renewal point gets the current token at once and starts one renewal", async () => {
  const { manager, mints, response, start } = manage();
  await start();
  await advance(hour * 0.9);
  expect(await Promise.all([manager.get(), manager.get(), manager.get()])).toEqual(["token-1", "token-1", "token-1"]);
  expect(mints).toHaveLength(2);
  await response(2);
  expect(await manager.get()).toBe("token-2");
  expect(mints).toHaveLength(2);
});

test.each([
  [0, 0.8],
  [0.5, 0.85],
  [0.9999, 0.89999],
])("with a random number of %d the renewal point is at %d of the life", async (random, share) => {
  fixRandom(random);
  const { manager, mints, start } = manage();
  await start();
  await advance(hour * share - 10);
  await manager.get();
  expect(mints).toHaveLength(1);
  await advance(20);
  await manager.get();
  expect(mints).toHaveLength(2);
});

test("an idle manager has no timer and requests nothing, however many lifetimes pass", async () => {
  const { manager, mints, response, start } = manage();
  await start();
  expect(vi.getTimerCount()).toBe(0);
  await advance(hour * 0.9);
  await manager.get();
  await response(2);
  expect(vi.getTimerCount()).toBe(0);
  await advance(hour * 10);
  expect(mints).toHaveLength(2);
});

test("the lifetime counts from the request on, not from its response", async () => {
  const { manager, response } = manage();
  const first = manager.get();
  await advance(20_000);
  await response(1, { lifetime: 60_000 });
  expect(await first).toBe("token-1");
  await advance(40_000);
  const next = manager.get();
  await response(2);
  expect(await next).toBe("token-2");
});

test("a jump of the computer's clock neither renews nor prolongs a token", async () => {
  const { manager, mints, response, start } = manage();
  await start();
  vi.setSystemTime(Date.now() + 365 * 24 * hour);
  expect(await manager.get()).toBe("token-1");
  vi.setSystemTime(0);
  expect(mints).toHaveLength(1);
  await advance(hour);
  const next = manager.get();
  await response(2);
  expect(await next).toBe("token-2");
});

test("a renewal that fails while the token works keeps it, and is reported once until the next success", async () => {
  fixRandom(0);
  const { manager, events, response, fail, start } = manage();
  await start();
  await advance(hour * 0.8);
  for (const n of [2, 3, 4]) {
    expect(await manager.get()).toBe("token-1");
    await fail(n, new Error(`failure ${n}`));
    await advance(60_000);
  }
  expect(events.map(({ kind }) => kind)).toEqual(["requested", "renewal_failed"]);
  expect(events[1]).toEqual({ kind: "renewal_failed", lifetime: hour * 0.2, error: new Error("failure 2") });
  await manager.get();
  await response(5);
  await advance(hour * 0.8);
  await manager.get();
  await fail(6);
  expect(events.map(({ kind }) => kind)).toEqual(["requested", "renewal_failed", "requested", "renewal_failed"]);
});

test.each([
  ["shortest", 0, [125, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]],
  ["maximum", 1, [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]],
])("failed renewals hold back twice as long each time, up to a minute (%s)", async (_name, random, expected) => {
  fixRandom(random);
  const { manager, mints, fail, start } = manage();
  await start({ lifetime: 10 * hour });
  await advance(9 * hour);
  const waits: number[] = [];
  for (let n = 2; n < expected.length + 2; n++) {
    await manager.get();
    await fail(n);
    const failedAt = performance.now();
    // the first call that starts another request
    while (mints.length < n + 1) {
      await advance(125);
      await manager.get();
    }
    waits.push(performance.now() - failedAt);
  }
  expect(waits).toEqual(expected);
});

test.each([
  [20_000, 20_000],
  [500_000, 60_000],
])("a renewal that is asked to wait %i ms is not repeated for %i ms", async (retryAfter, wait) => {
  const { manager, mints, fail, start } = manage();
  await start();
  await advance(hour * 0.9);
  await manager.get();
  await fail(2, new RateLimitError({ code: "rate_limited", message: "no", retryAfter }));
  await advance(wait - 1);
  await manager.get();
  expect(mints).toHaveLength(2);
  await advance(1);
  await manager.get();
  expect(mints).toHaveLength(3);
});

test("in its last seconds a token is not given while the next one is under way", async () => {
  const { manager, response, start } = manage();
  await start();
  await advance(hour - 5_000);
  const calls = Promise.all([manager.get(), manager.get()]);
  await response(2);
  expect(await calls).toEqual(["token-2", "token-2"]);
});

test("in its last seconds a token is given after all when its renewal fails, and until the next attempt", async () => {
  fixRandom(1);
  const { manager, mints, fail, start } = manage();
  await start();
  await advance(hour - 5_000);
  const call = manager.get();
  await fail(2);
  expect(await call).toBe("token-1");
  expect(await manager.get()).toBe("token-1");
  expect(mints).toHaveLength(2);
});

test("a token is not given after all when its renewal fails later than its end", async () => {
  const { manager, fail, start } = manage();
  await start();
  await advance(hour - 5_000);
  const call = manager.get();
  const failure = expect(call).rejects.toThrow("down");
  await advance(5_000);
  await fail(2, new Error("down"));
  await failure;
});

test("a token that was refused while its renewal failed is not given after all", async () => {
  const { manager, fail, start } = manage();
  await start();
  await advance(hour - 5_000);
  const failure = expect(manager.get()).rejects.toThrow("down");
  manager.invalidate("token-1");
  await fail(2, new Error("down"));
  await failure;
});

test("a token of a second is used for its second", async () => {
  const { manager, mints, response, start } = manage();
  await start({ lifetime: 1_000 });
  await advance(799);
  expect(await manager.get()).toBe("token-1");
  expect(mints).toHaveLength(1);
  await advance(101);
  const next = manager.get();
  await response(2);
  expect(await next).toBe("token-2");
});

test("a renewal that is told invalid_client is not repeated while the token works; a call after that asks again", async () => {
  const { manager, mints, events, fail, response, start } = manage();
  await start();
  await advance(hour * 0.9);
  await manager.get();
  await fail(2, new AuthenticationError({ code: "invalid_client", message: "no" }));
  for (let n = 0; n < 5; n++) {
    await advance(60_000);
    expect(await manager.get()).toBe("token-1");
  }
  expect(mints).toHaveLength(2);
  expect(events.map(({ kind }) => kind)).toEqual(["requested", "renewal_failed"]);
  await advance(60_000);
  const next = manager.get();
  await response(3);
  expect(await next).toBe("token-3");
});

test("the hook is called for each token and how long it lasts, and never sees the token", async () => {
  const { events, start } = manage();
  await start();
  expect(events).toEqual([{ kind: "requested", lifetime: hour, error: undefined }]);
});
