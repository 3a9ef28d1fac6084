import { afterEach, expect, test, vi } from "vitest";
import { startMock } from "../../src/index.ts";
import { requestToken } from "../sandbox/support.ts";
import { startFixture } from "../support.ts";
import { open, untilWaiting } from "./support.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("latency holds the response back for its milliseconds", async () => {
  await using mock = await startFixture({ faults: [{ latency: 60_000 }] });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const response = open(mock);
  await untilWaiting();
  vi.advanceTimersByTime(59_999);
  expect([vi.getTimerCount(), mock.requests]).toEqual([1, []]);
  vi.advanceTimersByTime(1);
  const { statusCode, headers } = await response;
  expect([statusCode, headers["x-mock-fault"]]).toEqual([200, "latency=60000"]);
});

test("latency in a range is drawn anew for each request, the same for the same seed, and adds to that of others", async () => {
  const run = async (seed: number) => {
    vi.useRealTimers();
    await using mock = await startFixture({
      faults: [{ latency: { min: 1_000, max: 2_000 }, seed }, { latency: 5_000 }],
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const drawn: number[] = [];
    for (let index = 0; index < 8; index += 1) {
      const response = open(mock);
      await untilWaiting();
      vi.runAllTimers();
      drawn.push(Number(/^latency=(\d+)$/.exec(String((await response).headers["x-mock-fault"]))?.[1]));
    }
    return drawn;
  };
  const first = await run(3);
  expect(Math.min(...first)).toBeGreaterThanOrEqual(6_000);
  expect(Math.max(...first)).toBeLessThanOrEqual(7_000);
  expect(new Set(first).size).toBeGreaterThan(5);
  expect(await run(3)).toEqual(first);
  expect(await run(4)).not.toEqual(first);
});

test("closing the mock ends the waiting, and the response still comes", async () => {
  const mock = await startFixture({ faults: [{ latency: 3_600_000 }] });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const response = open(mock);
  await untilWaiting();
  vi.useRealTimers();
  const closed = mock.close();
  expect((await response).resume().statusCode).toBe(200);
  await closed;
});

test("a rate limit responds with 429 with the seconds that are left, for each client apart, until its window ends", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000 });
  await using mock = await startFixture({ faults: [{ rateLimit: { requests: 2, window: 60 } }] });
  const ask = async (client: string) => {
    const { statusCode, headers } = (await open(mock, { authorization: `Bearer ${client}` })).resume();
    return [statusCode, headers["retry-after"]];
  };
  expect(await ask("first")).toEqual([200, undefined]);
  vi.setSystemTime(1_010_500);
  expect(await ask("first")).toEqual([200, undefined]);
  expect(await ask("first")).toEqual([429, "50"]);
  expect(await ask("second")).toEqual([200, undefined]);
  vi.setSystemTime(1_059_999);
  expect(await ask("first")).toEqual([429, "1"]);
  vi.setSystemTime(1_060_000);
  expect(await ask("first")).toEqual([200, undefined]);
});

test("a rate limit counts all tokens of a client together, and its requests for a token too", async () => {
  await using mock = await startMock({ faults: [{ rateLimit: { requests: 3, window: 60 } }] });
  const tokens = [await requestToken(mock, "mock-reseller"), await requestToken(mock, "mock-reseller")];
  const statuses: number[] = [];
  for (const one of tokens) {
    const headers = { authorization: `Bearer ${one}` };
    statuses.push((await fetch(`${mock.url}/api/companies/my`, { headers })).status);
  }
  expect(statuses).toEqual([200, 429]);
  expect(await requestToken(mock, "mock-company-admin")).toMatch(/^ey/);
});

test("a slow body comes in pieces over its duration", async () => {
  await using mock = await startFixture();
  const whole = Buffer.concat(await (await open(mock)).toArray()).toString();
  mock.faults.set([{ body: "slow", bodyDuration: 10_000 }]);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const response = (await open(mock)).setEncoding("utf8");
  let received = "";
  response.on("data", (text: string) => {
    received += text;
  });
  const until = async (length: number) => {
    while (received.length < length) await new Promise((resolve) => setImmediate(resolve));
  };
  const piece = Math.ceil(whole.length / 10);
  await until(piece);
  expect(received).toBe(whole.slice(0, piece));
  vi.advanceTimersByTime(999);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  await until(2 * piece);
  expect(received).toBe(whole.slice(0, 2 * piece));
  vi.runAllTimers();
  await until(whole.length);
  expect(received).toBe(whole);
  expect(Number(response.headers["content-length"])).toBe(Buffer.byteLength(whole));
});

test("a client that leaves in the middle of a slow body leaves nothing behind", async () => {
  await using mock = await startFixture({ faults: [{ body: "slow", bodyDuration: 3_600_000 }] });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const response = await open(mock);
  await untilWaiting();
  response.destroy();
  while (vi.getTimerCount() > 0) await new Promise((resolve) => setImmediate(resolve));
  mock.faults.clear();
  expect((await open(mock)).resume().statusCode).toBe(200);
});
