import { beforeEach, expect, test } from "vitest";
import { fixRandom, useFakeClock } from "../support/clock.ts";
import { advance, manage } from "../support/managed.ts";

beforeEach(useFakeClock);

test("a refused token is not given again", async () => {
  const { manager, response, start } = manage();
  await start();
  await advance(60_000);
  manager.invalidate("token-1");
  const next = manager.get();
  await response(2);
  expect(await next).toBe("token-2");
});

test("the refusal of an older token leaves the newer one", async () => {
  const { manager, mints, response, start } = manage();
  await start();
  await advance(60_000);
  manager.invalidate("token-1");
  const next = manager.get();
  await response(2);
  await next;
  manager.invalidate("token-1");
  expect(await manager.get()).toBe("token-2");
  expect(mints).toHaveLength(2);
});

test("a token that is refused during its renewal needs no further request", async () => {
  const { manager, mints, response, start } = manage();
  await start();
  await advance(3_600_000 * 0.9);
  await manager.get();
  manager.invalidate("token-1");
  const next = manager.get();
  await response(2);
  expect(await next).toBe("token-2");
  expect(mints).toHaveLength(2);
});

test.each([
  ["shortest", 0, [125, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]],
  ["maximum", 1, [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]],
])(
  "tokens that are refused within seconds make the next requests wait, up to half the timeout (%s)",
  async (_name, random, waits) => {
    fixRandom(random);
    const { manager, mints, response, start } = manage({ timeout: 30_000 });
    await start();
    for (const [index, wait] of waits.entries()) {
      await advance(9_999);
      manager.invalidate(`token-${index + 1}`);
      const next = manager.get();
      await advance(wait - 1);
      expect(mints).toHaveLength(index + 1);
      await advance(1);
      await response(index + 2);
      expect(await next).toBe(`token-${index + 2}`);
    }
  },
);

test("many refusals of one token count once", async () => {
  fixRandom(1);
  const { manager, mints, response, start } = manage();
  await start();
  for (let n = 0; n < 50; n++) manager.invalidate("token-1");
  const next = manager.get();
  await advance(249);
  expect(mints).toHaveLength(1);
  await advance(1);
  await response(2);
  expect(await next).toBe("token-2");
});

test("a token that worked for a while ends the back-off", async () => {
  fixRandom(1);
  const { manager, response, start } = manage();
  await start();
  manager.invalidate("token-1");
  const second = manager.get();
  await advance(250);
  await response(2);
  await second;
  await advance(10_000);
  manager.invalidate("token-2");
  const third = manager.get();
  await response(3);
  expect(await third).toBe("token-3");
});

test("the refusal of a token does not cut short the back-off of its failed renewal", async () => {
  fixRandom(1);
  const { manager, mints, response, fail, start } = manage();
  await start();
  await advance(3_600_000 * 0.9);
  await manager.get();
  await fail(2);
  manager.invalidate("token-1");
  const next = manager.get();
  await advance(249);
  expect(mints).toHaveLength(2);
  await advance(1);
  await response(3);
  expect(await next).toBe("token-3");
});

test("an expired token is refused for its age, and the next one is requested at once", async () => {
  const { manager, response, start } = manage();
  await start({ lifetime: 1_000 });
  await advance(1_000);
  manager.invalidate("token-1");
  const next = manager.get();
  await response(2);
  expect(await next).toBe("token-2");
});
