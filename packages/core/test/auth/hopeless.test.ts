import { beforeEach, expect, test, vi } from "vitest";
import { fixRandom, useFakeClock } from "../support/clock.ts";
import { advance, manage } from "../support/managed.ts";

beforeEach(useFakeClock);

/** A manager whose first token works for others, and that has been told that another one did not help the call "sick". */
async function setUp() {
  const made = manage();
  const { manager, start, response } = made;
  await start();
  manager.accept?.("token-1", "well");
  manager.invalidate("token-1", "sick");
  const next = manager.get(undefined, "token-1");
  await response(2);
  await next;
  expect(manager.invalidate("token-2", "sick", true)).toBe(false);
  return made;
}

test("a call that no token helped gets no other for a minute", async () => {
  const { manager } = await setUp();
  await advance(59_000);
  expect(manager.invalidate("token-2", "sick")).toBe(false);
  await advance(1_000);
  expect(manager.invalidate("token-2", "sick")).toBe(true);
});

test("other calls get none for a second", async () => {
  const { manager } = await setUp();
  await advance(999);
  expect(manager.invalidate("token-2", "other")).toBe(false);
  await advance(1);
  expect(manager.invalidate("token-2", "other")).toBe(true);
});

test("a call that the API takes again may get another token at once", async () => {
  const { manager } = await setUp();
  await advance(2_000);
  manager.accept?.("token-2", "sick");
  expect(manager.invalidate("token-2", "sick")).toBe(true);
});

test("a late word that an older token was taken changes nothing", async () => {
  const { manager, mints } = await setUp();
  await advance(2_000);
  manager.accept?.("token-2", "well");
  manager.accept?.("token-1", "well");
  expect(manager.invalidate("token-2", "other")).toBe(true);
  // it was taken for some call, so others go on with it
  expect(await manager.get()).toBe("token-2");
  expect(mints).toHaveLength(2);
});

test("a short token is given until its last tenth, while the next is under way", async () => {
  fixRandom(0);
  const { manager, mints, start } = manage();
  await start({ lifetime: 10_000 });
  await advance(8_500);
  const given = vi.fn();
  manager.get().then(given);
  await advance(0);
  expect(mints).toHaveLength(2);
  expect(given).toHaveBeenCalledWith("token-1");
});

test("what is known of 10,000 calls that no token helped is kept, and forgotten with the next one", async () => {
  const { manager } = await setUp();
  for (let n = 1; n < 10_000; n++) manager.invalidate("token-2", `call-${n}`, true);
  await advance(2_000);
  expect(manager.invalidate("token-2", "sick")).toBe(false);
  expect(manager.invalidate("token-2", "call-1")).toBe(false);
  manager.invalidate("token-2", "call-10000", true);
  await advance(2_000);
  expect(manager.invalidate("token-2", "call-10000")).toBe(false);
  expect(manager.invalidate("token-2", "sick")).toBe(true);
});

test("a token that was refused for one call may still be accepted for another, while the next is requested", async () => {
  const { manager, response, start } = manage();
  await start();
  expect(manager.invalidate("token-1", "sick")).toBe(true);
  manager.accept?.("token-1", "well");
  expect(manager.permissions?.("token-1")).toBeUndefined();
  const next = manager.get(undefined, "token-1");
  await advance(1_000);
  await response(2);
  expect(await next).toBe("token-2");
});
