import { expect, test, vi } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions, type RetryEvent, unwrap } from "../../src/index.ts";
import { envelope, startApiServer, type WireAnswer } from "../support/api-server.ts";
import { timeUntil, useFakeClock } from "../support/clock.ts";

async function setUp(answers: WireAnswer[], options: Partial<KeepnetOptions> = {}) {
  useFakeClock();
  const retries: RetryEvent[] = [];
  const server = await startApiServer({ api: (_request, n) => answers[Math.min(n, answers.length) - 1] as WireAnswer });
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

test("a delay that is longer than timers can measure is not cut to nothing", async () => {
  const answers = [unavailable({ "retry-after": "999999999999" }), envelope([])];
  const { client, server } = await setUp(answers, { timeout: 60_000, retry: { cap: Number.POSITIVE_INFINITY } });
  const call = client.GET("/api/roles").catch((error: unknown) => error);
  expect(await timeUntil(call)).toBeGreaterThanOrEqual(60_000);
  expect(await call).toMatchObject({ code: "timeout" });
  expect(server.calls).toHaveLength(1);
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
  const { client } = await setUp([unavailable({ "retry-after": "10" })], { timeout: 15_000, retry: { attempts: 9 } });
  const call = client.GET("/api/roles").catch((error: unknown) => error);
  expect(await timeUntil(call)).toBeLessThan(16_000);
  expect(await call).toMatchObject({ name: "ConnectionError", code: "timeout" });
});

test("the deadline covers a server that never answers", async () => {
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
  const answers = [Response.json({ data: [] }), new Response("", { status: 400 })];
  const fetch = () => Promise.resolve(answers.shift() ?? Response.error());
  const client = createKeepnet({ auth: bearer("t"), fetch, retry: { attempts: 1 } }).forCompany("a1");
  await client.GET("/api/roles");
  await client.GET("/api/roles");
  await client.GET("/api/roles", { signal: AbortSignal.abort() }).catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
});

test("a streamed answer may take longer than the deadline, but not stand still that long", async () => {
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
