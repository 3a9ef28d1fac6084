import { expect, test, vi } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions, type RetryEvent, unwrap } from "../../src/index.ts";
import { envelope, startApiServer, type WireResponse } from "../support/api-server.ts";
import { fixRandom, timeUntil, useFakeClock } from "../support/clock.ts";

async function setUp(responses: WireResponse[], options: Partial<KeepnetOptions> = {}) {
  useFakeClock();
  const retries: RetryEvent[] = [];
  const server = await startApiServer({
    api: (_request, n) => responses[Math.min(n, responses.length) - 1] as WireResponse,
  });
  const hooks = { retry: (event: RetryEvent) => retries.push(event) };
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), hooks, ...options });
  return { server, retries, client: keepnet.forCompany("a1") };
}

const unavailable = (headers: Record<string, string> = {}) => ({ status: 503, body: {}, headers });

test("delays are random below a bound that doubles", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const { client, retries } = await setUp([unavailable()], { retry: { attempts: 5, base: 100, cap: 300 } });
  const call = client.GET("/api/roles");
  await timeUntil(call);
  expect(retries.map(({ delay }) => delay)).toEqual([50, 100, 150, 150]);
  vi.restoreAllMocks();
});

test("Retry-After is honoured in seconds", async () => {
  const { client, retries } = await setUp([unavailable({ "retry-after": "7" }), envelope([])]);
  const waited = await timeUntil(unwrap(client.GET("/api/roles")));
  expect(retries[0]?.delay).toBe(7000);
  expect(waited).toBeGreaterThanOrEqual(7000);
});

test("Retry-After is honoured as a date", async () => {
  useFakeClock();
  const date = new Date(Date.now() + 9_000).toUTCString();
  const { client, retries } = await setUp([unavailable({ "retry-after": date }), envelope([])]);
  await timeUntil(unwrap(client.GET("/api/roles")));
  expect(retries[0]?.delay).toBeGreaterThan(7000);
  expect(retries[0]?.delay).toBeLessThanOrEqual(9000);
});

test("Retry-After is capped, and nonsense in it is ignored", async () => {
  const long = await setUp([unavailable({ "retry-after": "86400" }), envelope([])]);
  await timeUntil(unwrap(long.client.GET("/api/roles")));
  expect(long.retries[0]?.delay).toBe(20_000);
  const odd = await setUp([unavailable({ "retry-after": "soon" }), envelope([])]);
  await timeUntil(unwrap(odd.client.GET("/api/roles")));
  expect(odd.retries[0]?.delay).toBeLessThanOrEqual(250);
});

test.each(["61", "999999999999"])(
  "a failure that asks to wait %s s, longer than is left of the timeout, is returned at once",
  async (seconds) => {
    const responses = [unavailable({ "retry-after": seconds }), envelope([])];
    const retry = { cap: Number.MAX_SAFE_INTEGER };
    const { client, server } = await setUp(responses, { timeout: 60_000, retry });
    const call = client.GET("/api/roles");
    expect(await timeUntil(call)).toBe(0);
    expect((await call).response.status).toBe(503);
    expect(server.calls).toHaveLength(1);
  },
);

test("a call that is held back for longer than its timeout is not sent, and says so at once", async () => {
  const { client, server } = await setUp([unavailable({ "retry-after": "15" })], { retry: { attempts: 1 } });
  await client.GET("/api/roles");
  const call = client.GET("/api/roles", { timeout: 10_000 }).catch((error: unknown) => error);
  expect(await timeUntil(call)).toBe(0);
  expect(await call).toMatchObject({ code: "timeout", outcome: "not_sent", attempts: 0, companyId: "a1" });
  expect(server.calls).toHaveLength(1);
});

test("a deadline that ends during an attempt keeps the last failure as its cause, and its status", async () => {
  useFakeClock();
  const server = await startApiServer({
    api: (_request, n) => (n === 1 ? unavailable({ "x-request-id": "r-1" }) : new Promise(() => {})),
  });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), timeout: 5_000 });
  const call = keepnet
    .forCompany("a1")
    .GET("/api/roles")
    .catch((error: unknown) => error);
  await timeUntil(call);
  expect(await call).toMatchObject({
    code: "timeout",
    status: 503,
    requestId: "r-1",
    attempts: 2,
    outcome: "unknown",
    cause: { name: "ServerError", status: 503, requestId: "r-1" },
  });
});

test("Retry-After holds back every new attempt of the family", async () => {
  const { client, server } = await setUp([{ status: 429, body: {}, headers: { "retry-after": "5" } }, envelope([])], {
    retry: { attempts: 1 },
  });
  await client.GET("/api/roles");
  const second = client.GET("/api/roles");
  expect(await timeUntil(second)).toBeGreaterThanOrEqual(5000);
  expect(server.calls).toHaveLength(2);
});

test("a call has one deadline for all its attempts", async () => {
  const responses = [unavailable({ "retry-after": "10" })];
  const { client, server } = await setUp(responses, { timeout: 15_000, retry: { attempts: 9 } });
  const call = client.GET("/api/roles");
  const waited = await timeUntil(call);
  expect(waited).toBeGreaterThanOrEqual(10_000);
  expect(waited).toBeLessThan(15_000);
  expect(await call).toMatchObject({ response: { status: 503 } });
  expect(server.calls).toHaveLength(2);
});

test("the deadline covers a server that never responds", async () => {
  const { client } = await setUp([]);
  const server = await startApiServer({ api: () => new Promise(() => {}) });
  const hanging = createKeepnet({ baseUrl: server.url, auth: bearer("t"), timeout: 3_000 }).forCompany("a1");
  const call = hanging.GET("/api/roles").catch((error: unknown) => error);
  await timeUntil(call);
  expect(await call).toMatchObject({ code: "timeout", message: expect.stringContaining("3000 ms") });
  expect(client.companyId).toBe("a1");
});

const never = () => new Promise<never>(() => {});
const stalled = () => new Response(new ReadableStream({ pull: never }), { status: 200 });

test.each<[string, Partial<KeepnetOptions>]>([
  ["a middleware for the call", { middleware: [{ onRequest: never }] }],
  ["a middleware for the attempt", { middleware: [never] }],
  ["a fetch of the caller's", { fetch: never }],
  ["a body that a middleware made", { middleware: [() => Promise.resolve(stalled())] }],
  ["a body of the caller's fetch", { fetch: () => Promise.resolve(stalled()) }],
])("the deadline covers %s that never comes to an end, and so does the caller's abort", async (_name, options) => {
  useFakeClock();
  const client = createKeepnet({ auth: bearer("t"), timeout: 3_000, ...options }).forCompany("a1");
  const call = client.GET("/api/roles").catch((error: unknown) => error);
  expect(await timeUntil(call, 50, 10_000)).toBeLessThan(4_000);
  expect(await call).toMatchObject({ code: "timeout" });
  const controller = new AbortController();
  const aborted = client.GET("/api/roles", { signal: controller.signal }).catch((error: unknown) => error);
  controller.abort(new Error("enough"));
  expect(await timeUntil(aborted, 50, 2_000)).toBeLessThan(1_000);
  expect(await aborted).toMatchObject({ message: "enough" });
  expect(vi.getTimerCount()).toBe(0);
});

test("no timer outlives a call, whether it succeeds, fails or is aborted", async () => {
  useFakeClock();
  // without sockets, which have timers of their own
  const responses = [Response.json({ data: [] }), new Response("", { status: 400 })];
  const fetch = () => Promise.resolve(responses.shift() ?? Response.error());
  const client = createKeepnet({ auth: bearer("t"), fetch, retry: { attempts: 1 } }).forCompany("a1");
  await client.GET("/api/roles");
  await client.GET("/api/roles");
  await client.GET("/api/roles", { signal: AbortSignal.abort() }).catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
});

test("a streamed response may take longer than the deadline, but not stand still that long", async () => {
  useFakeClock();
  let push: (text: string) => void = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      push = (text) => controller.enqueue(new TextEncoder().encode(text));
    },
  });
  const headers = { "content-type": "text/csv" };
  const fetch = () => Promise.resolve(new Response(body, { headers }));
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, timeout: 1_000 });
  const exportBody = { ...search, exportType: "Csv" };
  const data = await unwrap(keepnet.POST("/api/companies/search/export", { body: exportBody, parseAs: "stream" }));
  const reader = data?.getReader();
  for (const text of ["a", "b", "c"]) {
    const piece = reader?.read();
    await vi.advanceTimersByTimeAsync(900);
    push(text);
    expect(new TextDecoder().decode((await piece)?.value)).toBe(text);
  }
  const stalled = reader?.read().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(await stalled).toMatchObject({ code: "timeout" });
  expect(vi.getTimerCount()).toBe(0);
});

const search = {
  pageNumber: 1,
  pageSize: 1,
  orderBy: "CreateTime",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
};

test("a failure whose next attempt another response holds back for too long is returned, not thrown", async () => {
  useFakeClock();
  fixRandom(0.99);
  const fetch = vi.fn(async (request: Request) => {
    const headers = request.headers.get("x-keepnet-company-id") === "b2" ? { "retry-after": "15" } : {};
    return new Response("{}", { status: 503, headers });
  });
  const keepnet = createKeepnet({ auth: bearer("t"), fetch, retry: { base: 1_000 } });
  const call = keepnet.forCompany("a1").GET("/api/roles", { timeout: 10_000 });
  call.catch(() => {});
  await vi.advanceTimersByTimeAsync(100);
  void keepnet.forCompany("b2").GET("/api/roles", { timeout: 10_000 });
  expect(await timeUntil(call)).toBeLessThan(5_000);
  expect((await call).response.status).toBe(503);
});
