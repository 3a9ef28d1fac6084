import { beforeEach, expect, test, vi } from "vitest";
import { AuthenticationError, ServerError } from "../../src/index.ts";
import { fixRandom, useFakeClock } from "../support/clock.ts";
import { advance, caught, manage, settle } from "../support/managed.ts";

beforeEach(useFakeClock);

const invalidClient = new AuthenticationError({ code: "invalid_client", message: "no" });

test("calls without a token wait for the same request", async () => {
  const { manager, response } = manage();
  const calls = Promise.all(Array.from({ length: 100 }, () => manager.get()));
  await response(1);
  expect(new Set(await calls)).toEqual(new Set(["token-1"]));
});

test("no call waits longer than the timeout, and the error says so", async () => {
  const { manager, mints } = manage({ timeout: 30_000 });
  const early = caught(manager.get());
  await advance(20_000);
  const late = caught(manager.get());
  await advance(9_999);
  expect(mints[0]?.signal.aborted).toBe(false);
  await advance(1);
  const error = {
    name: "ConnectionError",
    code: "timeout",
    operation: "POST /connect/token",
    message: expect.stringMatching(/30000 ms.*timeout/),
  };
  expect(await early).toMatchObject(error);
  expect(await late).toMatchObject(error);
  expect(mints[0]?.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("after a timeout the next call asks again, and a response that comes too late is dropped", async () => {
  const { manager, mints, events, response } = manage({ timeout: 1_000 });
  const first = caught(manager.get());
  await advance(1_000);
  await first;
  const second = manager.get();
  await advance(250);
  await mints[0]?.response();
  expect(events).toEqual([]);
  await response(2);
  expect(await second).toBe("token-2");
});

test("an aborted call rejects with its reason, and the others get their token", async () => {
  const { manager, response } = manage();
  const controller = new AbortController();
  const aborted = caught(manager.get(controller.signal));
  const patient = manager.get();
  controller.abort(new Error("enough"));
  expect(await aborted).toEqual(new Error("enough"));
  await response(1);
  expect(await patient).toBe("token-1");
});

test("an aborted signal is refused before anything is requested", async () => {
  const { manager, mints } = manage();
  expect(await caught(manager.get(AbortSignal.abort(new Error("enough"))))).toEqual(new Error("enough"));
  expect(mints).toHaveLength(0);
});

test("the token that no caller waits for any longer is kept for the next", async () => {
  const { manager, mints, response } = manage();
  const controller = new AbortController();
  const calls = [caught(manager.get(controller.signal)), caught(manager.get(controller.signal))];
  controller.abort();
  await Promise.all(calls);
  expect(mints[0]?.signal.aborted).toBe(false);
  await response(1);
  expect(await manager.get()).toBe("token-1");
});

test("an abort in a token's last seconds rejects, although the token still works", async () => {
  const { manager, start } = manage();
  await start({ lifetime: 100_000 });
  await advance(96_000);
  const controller = new AbortController();
  const call = caught(manager.get(controller.signal));
  await settle();
  controller.abort(new Error("enough"));
  expect(await call).toEqual(new Error("enough"));
});

test("a request that fails for callers who have all gone is nobody's unhandled rejection", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const { manager, fail, start, mints } = manage();
  await start({ lifetime: 100_000 });
  await advance(90_000);
  await manager.get();
  await fail(2);
  await advance(10_000);
  const controller = new AbortController();
  const call = caught(manager.get(controller.signal));
  await settle();
  controller.abort();
  await call;
  await mints[2]?.fail(new Error("no"));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(mints).toHaveLength(3);
  expect(unhandled).not.toHaveBeenCalled();
});

test("without a token, a call after a failure asks again, but not before the back-off is over", async () => {
  fixRandom(1);
  const { manager, mints, fail, response } = manage();
  const first = caught(manager.get());
  await fail(1);
  await first;
  const second = manager.get();
  await advance(249);
  expect(mints).toHaveLength(1);
  await advance(1);
  await response(2);
  expect(await second).toBe("token-2");
});

test("the back-off leaves half of the timeout to the request", async () => {
  fixRandom(1);
  const { manager, mints, fail } = manage({ timeout: 1_000 });
  for (let n = 1; n <= 10; n++) {
    const call = caught(manager.get());
    await advance(500);
    await fail(n);
    expect(await call).toEqual(new Error("no"));
  }
  expect(mints).toHaveLength(10);
});

test("a call without a token waits as long as the endpoint asked, up to half of the timeout", async () => {
  const { manager, mints, fail, response } = manage({ timeout: 30_000 });
  for (const [n, retryAfter, wait] of [
    [1, 10_000, 10_000],
    [2, 40_000, 15_000],
  ] as const) {
    const failing = caught(manager.get());
    await fail(n, new ServerError({ code: "server_error", message: "no", retryAfter }));
    await failing;
    manager.get().catch(() => {});
    await advance(wait - 1);
    expect(mints).toHaveLength(n);
    await advance(1);
    expect(mints).toHaveLength(n + 1);
  }
  await response(3);
});

test("after invalid_client, calls fail at once without a request until the back-off is over", async () => {
  fixRandom(1);
  const { manager, mints, fail } = manage();
  const first = caught(manager.get());
  await fail(1, invalidClient);
  expect(await first).toBe(invalidClient);
  await advance(249);
  expect(await caught(manager.get())).toBe(invalidClient);
  expect(mints).toHaveLength(1);
  await advance(1);
  const again = caught(manager.get());
  await fail(2, new Error("another"));
  expect(await again).toEqual(new Error("another"));
});

test("once a token came after all, invalid_client is forgotten: its renewal is ahead of time again", async () => {
  const { manager, mints, fail, response } = manage();
  const first = caught(manager.get());
  await fail(1, invalidClient);
  await first;
  await advance(60_000);
  const second = manager.get();
  await response(2);
  await second;
  await advance(3_600_000 * 0.9);
  expect(await manager.get()).toBe("token-2");
  await settle();
  expect(mints).toHaveLength(3);
});
