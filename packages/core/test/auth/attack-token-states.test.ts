import { beforeEach, expect, test } from "vitest";
import type { TokenStore } from "../../src/index.ts";
import { fixRandom, useFakeClock } from "../support/clock.ts";
import { advance, manage, settle } from "../support/managed.ts";

beforeEach(useFakeClock);

test("a call that no token helps makes nobody wait, also before any call has worked", async () => {
  const { manager, mints, response, start } = manage();
  await start();
  manager.invalidate("token-1", "bad");
  const second = manager.get(undefined, "token-1");
  await advance(250);
  await response(2);
  await second;
  manager.invalidate("token-2", "bad", true);
  for (let n = 0; n < 10; n++) expect(manager.invalidate("token-2", "bad")).toBe(false);
  expect(await manager.get()).toBe("token-2");
  expect(mints).toHaveLength(2);
});

test("a call that no token helps does not take a renewed token from the others", async () => {
  const { manager, mints, response, start } = manage();
  await start();
  manager.accept?.("token-1", "good");
  manager.invalidate("token-1", "bad");
  const second = manager.get(undefined, "token-1");
  await response(2, { lifetime: 20_000 });
  await second;
  manager.invalidate("token-2", "bad", true);
  await advance(20_000);
  const renewed = manager.get();
  await response(3);
  expect(await renewed).toBe("token-3");
  expect(manager.invalidate("token-3", "bad")).toBe(false);
  expect(await manager.get()).toBe("token-3");
  expect(mints).toHaveLength(3);
});

test("tokens that work once each are requested ever more slowly", async () => {
  fixRandom(1);
  const { manager, mints, response, start } = manage();
  await start();
  for (const [index, wait] of [0, 250, 500, 1_000, 2_000].entries()) {
    const old = `token-${index + 1}`;
    manager.accept?.(old, "call");
    manager.invalidate(old, "call");
    const next = manager.get(undefined, old);
    if (wait) {
      await advance(wait - 1);
      expect(mints).toHaveLength(index + 1);
      await advance(1);
    }
    await response(index + 2);
    await next;
  }
});

test("calls that no token helps do not slow down the next request for a token", async () => {
  fixRandom(1);
  const { manager, response, start } = manage();
  await start();
  manager.accept?.("token-1", "good");
  for (let n = 1; n <= 5; n++) {
    manager.invalidate(`token-${n}`, `bad ${n}`);
    const next = manager.get(undefined, `token-${n}`);
    await response(n + 1);
    await next;
    manager.invalidate(`token-${n + 1}`, `bad ${n}`, true);
    await advance(1_000);
  }
});

test("many calls that report one token cost the store one step", async () => {
  const steps: string[] = [];
  const store: TokenStore = {
    get: () => void steps.push("get"),
    set: () => void steps.push("set"),
    delete: () => void steps.push("delete"),
  };
  const { manager, start } = manage({ share: { store, key: async () => "key" } });
  await start();
  manager.accept?.("token-1", "call");
  await advance(10_000);
  steps.length = 0;
  for (let n = 0; n < 50; n++) manager.invalidate("token-1", "call");
  await settle();
  expect(steps).toEqual(["get"]);
});
