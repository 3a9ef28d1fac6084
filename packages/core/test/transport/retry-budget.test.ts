import { expect, test } from "vitest";
import { bearer, createKeepnet, type RetryEvent } from "../../src/index.ts";

/** A client that can retry so often, on a `fetch` that fails while `fails` says so. */
function setUp(budget?: number) {
  const retries: RetryEvent[] = [];
  let sent = 0;
  let fails = false;
  const keepnet = createKeepnet({
    auth: bearer("t"),
    retry: { attempts: 2, base: 0, budget },
    hooks: { retry: (event) => retries.push(event) },
    fetch: async () => {
      sent++;
      return Response.json({}, { status: fails ? 500 : 200 });
    },
  });
  const call = async () => {
    const before = sent;
    await keepnet.forCompany("a1").GET("/api/roles");
    return sent - before;
  };
  return {
    retries,
    succeed: async (times: number) => {
      fails = false;
      for (let n = 0; n < times; n++) await call();
    },
    /** Makes a call that fails; resolves with the number of its attempts. */
    fail: () => {
      fails = true;
      return call();
    },
  };
}

test("a success earns a tenth of a retry", async () => {
  const { succeed, fail } = setUp(1);
  expect([await fail(), await fail()]).toEqual([2, 1]);
  await succeed(9);
  expect(await fail()).toBe(1);
  await succeed(1);
  expect([await fail(), await fail()]).toEqual([2, 1]);
});

test("successes earn no more than the budget", async () => {
  const { succeed, fail } = setUp(1);
  await succeed(30);
  expect([await fail(), await fail()]).toEqual([2, 1]);
});

test("fifty retries are the default, and each event says how many are left", async () => {
  const { retries, fail } = setUp();
  for (let n = 0; n < 50; n++) expect(await fail()).toBe(2);
  expect(await fail()).toBe(1);
  expect(retries.map(({ budget }) => budget)).toEqual(Array.from({ length: 50 }, (_, n) => 49 - n));
});
