import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bearer, createKeepnet, waitFor } from "../src/index.ts";
import { envelope, startApiServer, type WireResponse } from "./support/api-server.ts";
import { gate, settle, until } from "./support/gate.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

type Options = Partial<Parameters<typeof waitFor>[1]>;

/** Waits for a job whose n-th response, counted from 1, is given; a number stands for its state. */
async function setUp(responses: (n: number) => number | WireResponse | Promise<WireResponse>, options: Options = {}) {
  const server = await startApiServer({
    api: (_request, n) => {
      const response = responses(n);
      return typeof response === "number" ? envelope({ percent: response }) : response;
    },
  });
  const company = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const params = { path: { resourceId: "job1" } };
  let responded = 0;
  const waiting = waitFor(
    ({ signal }) =>
      company.GET("/api/target-users/mapping-job/{resourceId}", { params, signal }).finally(() => {
        responded++;
      }),
    { done: ({ percent }) => percent === 100, ...options },
  );
  // what the test does not look at must not count as unhandled
  waiting.catch(() => {});
  return { server, waiting, responded: (count: number) => until(() => responded === count).then(() => settle()) };
}

test("a job is asked about every two seconds until it is done, and its last payload is given", async () => {
  const { server, waiting, responded } = await setUp((n) => [20, 60, 100][n - 1] ?? 0);
  await responded(1);
  await vi.advanceTimersByTimeAsync(1_999);
  await settle();
  expect(server.calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  await responded(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await waiting).toEqual({ percent: 100 });
  expect(server.calls.map(({ url }) => url)).toEqual(Array(3).fill("/api/target-users/mapping-job/job1"));
});

test("the interval counts from a response, so that questions never overlap", async () => {
  const slow = gate<WireResponse>();
  const { server, waiting, responded } = await setUp((n) => (n === 1 ? slow.promise : 100), { interval: 500 });
  await until(() => server.calls.length === 1);
  await vi.advanceTimersByTimeAsync(10_000);
  await settle();
  expect(server.calls).toHaveLength(1);
  slow.open(envelope({ percent: 1 }));
  await responded(1);
  await vi.advanceTimersByTimeAsync(499);
  await settle();
  expect(server.calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await waiting).toEqual({ percent: 100 });
});

test("a job that is not done in time is a ConnectionError that says what was asked, how often and how long", async () => {
  const { waiting, responded, server } = await setUp(() => 50, { interval: 400, timeout: 1_000 });
  for (const count of [1, 2, 3]) {
    await responded(count);
    await vi.advanceTimersByTimeAsync(400);
  }
  await expect(waiting).rejects.toMatchObject({
    name: "ConnectionError",
    code: "timeout",
    operation: "GET /api/target-users/mapping-job/{resourceId}",
    attempts: 3,
    message: expect.stringContaining("within 1000 ms (3 checks)"),
  });
  expect(server.calls).toHaveLength(3);
});

test("a question that is never responded ends at the deadline too, and its call is aborted", async () => {
  const signals: AbortSignal[] = [];
  const waiting = waitFor(
    ({ signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    },
    { done: () => true },
  );
  const rejected = expect(waiting).rejects.toMatchObject({ code: "timeout", attempts: 1 });
  await vi.advanceTimersByTimeAsync(299_999);
  expect(signals[0]?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(signals[0]?.aborted).toBe(true);
  await rejected;
});

test.each(["is done", "fails", "is aborted", "is too late"])("no timer is left when the waiting %s", async (end) => {
  const controller = new AbortController();
  const response = new Response();
  const check = async () =>
    end === "fails" ? { error: {}, response: new Response(null, { status: 500 }) } : { data: end, response };
  const options = { done: (data: string) => data === "is done", timeout: 1_000, signal: controller.signal };
  const waiting = waitFor(check, options).catch(() => {});
  await settle();
  if (end === "is aborted") controller.abort();
  if (end === "is too late") await vi.advanceTimersByTimeAsync(1_000);
  await waiting;
  await settle();
  expect(vi.getTimerCount()).toBe(0);
});

test("what comes of a question after the deadline is no unhandled rejection", async () => {
  const late = gate<never>();
  const waiting = waitFor(() => late.promise, { done: () => true, timeout: 10 });
  const rejected = expect(waiting).rejects.toMatchObject({ code: "timeout" });
  await vi.advanceTimersByTimeAsync(10);
  await rejected;
  late.fail(new Error("late"));
  await settle();
});

test.each(["while a question is under way", "between two questions"])(
  "an abort %s rejects with its reason",
  async (when) => {
    const controller = new AbortController();
    const never = gate<WireResponse>();
    const responses = () => (when === "between two questions" ? 1 : never.promise);
    const { server, waiting, responded } = await setUp(responses, { signal: controller.signal });
    if (when === "between two questions") await responded(1);
    else await until(() => server.calls.length === 1);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(server.calls).toHaveLength(1);
    never.open({});
  },
);

test("a signal that is aborted already lets nothing be asked", async () => {
  const check = vi.fn();
  const waiting = waitFor(check, { done: () => true, signal: AbortSignal.abort(new Error("enough")) });
  await expect(waiting).rejects.toThrow("enough");
  expect(check).not.toHaveBeenCalled();
});

test.each([
  ["fails", { status: 404, body: {} }, "not_found"],
  ["reports a failure in its envelope", { body: { status: "INTERNAL_SERVER_ERROR" } }, "failed_envelope"],
])("a question whose response %s ends the waiting as unwrap does", async (_name, response, code) => {
  const { server, waiting } = await setUp(() => response);
  await expect(waiting).rejects.toMatchObject({ code, companyId: "a1" });
  expect(server.calls).toHaveLength(1);
});

test("what done() throws ends the waiting, so that it can refuse a failed job", async () => {
  const done = () => {
    throw new Error("the job failed");
  };
  const { server, waiting } = await setUp(() => 1, { done });
  await expect(waiting).rejects.toThrow("the job failed");
  expect(server.calls).toHaveLength(1);
});

test.each([
  ["interval", 0],
  ["interval", Number.NaN],
  ["timeout", -1],
  ["timeout", 2 ** 31],
  ["timeout", Infinity],
])("the time %s = %d is refused before anything is asked", async (name, time) => {
  const { server, waiting } = await setUp(() => 1, { [name]: time });
  await expect(waiting).rejects.toMatchObject({
    code: "invalid_options",
    message: `waitFor() cannot take ${time} as its ${name}. Pass milliseconds, from 1 to 2147483647, or leave it out for the default.`,
  });
  expect(server.calls).toHaveLength(0);
});
