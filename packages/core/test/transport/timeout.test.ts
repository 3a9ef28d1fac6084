import { expect, test, vi } from "vitest";
import { bearer, createKeepnet, download, type KeepnetOptions, unwrap, upload } from "../../src/index.ts";
import { timeUntil, useFakeClock } from "../support/clock.ts";
import { settle } from "../support/gate.ts";

const never = () => new Promise<never>(() => {});
const ok = () => Response.json({ data: {}, status: null });
const clientWith = (fetch: KeepnetOptions["fetch"], options: Partial<KeepnetOptions> = {}) =>
  createKeepnet({ auth: bearer("t"), fetch, ...options }).forCompany("a1");
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error,
  );

/** Time that passes between two chunks. */
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A stream of so many chunks with a pause before each, which then ends or stands still. */
function slow(chunks: number, milliseconds: number, end: "ends" | "stalls" = "ends") {
  const state = { cancelled: false };
  let left = chunks;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (left === 0 && end === "stalls") await never();
        if (left-- === 0) return controller.close();
        await pause(milliseconds);
        controller.enqueue(new TextEncoder().encode("x"));
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}

const exportBody = {
  pageNumber: 1,
  pageSize: 1,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
  exportType: "Csv",
  reportAllPages: true,
};
const downloadFrom = (fetch: KeepnetOptions["fetch"], more = {}) =>
  download(clientWith(fetch, { timeout: 60_000 }), "/api/target-users/search/export", { body: exportBody, ...more });
const uploadTo = (fetch: KeepnetOptions["fetch"], File: Blob | ReadableStream<Uint8Array>, more = {}) =>
  upload(clientWith(fetch, { timeout: 60_000 }), "/api/target-users/upload", { body: { File }, ...more });

test("a call's own timeout is shorter than its client's, and ends that call alone", async () => {
  useFakeClock();
  const client = clientWith(never, { timeout: 5_000 });
  const short = client.GET("/api/roles", { timeout: 1_000 });
  const usual = client.GET("/api/roles");
  const unset = client.GET("/api/roles", { timeout: undefined });
  const failures = [short, usual, unset].map(caught);
  expect(await timeUntil(short)).toBeLessThan(1_500);
  expect(await failures[0]).toMatchObject({ code: "timeout", message: expect.stringContaining("1000 ms") });
  await timeUntil(Promise.all([usual, unset]));
  for (const failure of failures.slice(1)) {
    expect(await failure).toMatchObject({ code: "timeout", message: expect.stringContaining("5000 ms") });
  }
  expect(vi.getTimerCount()).toBe(0);
});

test("a call's own timeout may be longer than its client's", async () => {
  useFakeClock();
  const client = clientWith(() => pause(3_000).then(ok), { timeout: 1_000 });
  const call = client.GET("/api/roles", { timeout: 10_000 });
  await timeUntil(call);
  expect((await call).response.status).toBe(200);
});

test("a call's own timeout covers all its attempts", async () => {
  useFakeClock();
  const fetch = vi.fn(() => pause(400).then(() => new Response("{}", { status: 503 })));
  const client = clientWith(fetch, { retry: { attempts: 9, base: 0 } });
  const call = client.GET("/api/roles", { timeout: 1_000 });
  const failure = caught(call);
  expect(await timeUntil(call)).toBeLessThan(1_500);
  expect(await failure).toMatchObject({ code: "timeout", status: 503, attempts: 3, cause: { code: "server_error" } });
  expect(fetch).toHaveBeenCalledTimes(3);
});

test("a download may take longer than its timeout, as long as it goes on", async () => {
  useFakeClock();
  const { stream } = slow(20, 900);
  const reading = downloadFrom(() => Promise.resolve(new Response(stream)), { timeout: 1_000 }).then((file) =>
    new Response(file.stream).text(),
  );
  expect(await timeUntil(reading)).toBeGreaterThan(15_000);
  expect(await reading).toBe("x".repeat(20));
  expect(vi.getTimerCount()).toBe(0);
});

test("a download that stands still fails after its timeout, and its source is cancelled", async () => {
  useFakeClock();
  const { stream, state } = slow(2, 900, "stalls");
  const reading = downloadFrom(() => Promise.resolve(new Response(stream)), { timeout: 1_000 }).then((file) =>
    new Response(file.stream).text(),
  );
  const failure = caught(reading);
  expect(await timeUntil(reading)).toBeLessThan(4_000);
  expect(await failure).toMatchObject({ code: "timeout", outcome: "done", status: 200 });
  expect(state.cancelled).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("a download whose reader takes its time does not fail: nothing is waited for", async () => {
  useFakeClock();
  const { stream } = slow(2, 10);
  const file = downloadFrom(() => Promise.resolve(new Response(stream)), { timeout: 1_000 });
  const reader = (await file).stream.getReader();
  const first = reader.read();
  await timeUntil(first);
  expect((await first).done).toBe(false);
  vi.advanceTimersByTime(100_000);
  const second = reader.read();
  await timeUntil(second);
  expect((await second).done).toBe(false);
});

test("the headers of a download must come within its timeout", async () => {
  useFakeClock();
  const call = downloadFrom(never, { timeout: 1_000 });
  const failure = caught(call);
  expect(await timeUntil(call)).toBeLessThan(1_500);
  expect(await failure).toMatchObject({ code: "timeout", outcome: "unknown", attempts: 1 });
});

/** A fetch that reads the whole request, as a server does. */
const reads =
  (respond: () => Promise<Response> = () => Promise.resolve(ok())): KeepnetOptions["fetch"] =>
  async (request) => {
    await request.text();
    return respond();
  };

test("an upload may take longer than its timeout, as long as it goes on", async () => {
  useFakeClock();
  const call = uploadTo(reads(), slow(20, 900).stream, { timeout: 1_000 });
  expect(await timeUntil(call)).toBeGreaterThan(15_000);
  expect(await call).toEqual({});
  expect(vi.getTimerCount()).toBe(0);
});

test("an upload whose stream stands still fails after its timeout, and the stream is cancelled", async () => {
  useFakeClock();
  const { stream, state } = slow(2, 900, "stalls");
  const call = uploadTo(reads(), stream, { timeout: 1_000 });
  const failure = caught(call);
  expect(await timeUntil(call)).toBeLessThan(4_000);
  expect(await failure).toMatchObject({ code: "timeout", outcome: "unknown", attempts: 1, companyId: "a1" });
  await settle();
  expect(state.cancelled).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("an upload that the connection does not take fails after its timeout", async () => {
  useFakeClock();
  const call = uploadTo(never, new Blob(["x"]), { timeout: 1_000 });
  const failure = caught(call);
  expect(await timeUntil(call)).toBeLessThan(1_500);
  expect(await failure).toMatchObject({ code: "timeout", outcome: "unknown" });
});

test("an upload that gets no response fails its timeout after the last chunk", async () => {
  useFakeClock();
  const call = uploadTo(reads(never), slow(3, 900).stream, { timeout: 1_000 });
  const failure = caught(call);
  const waited = await timeUntil(call);
  expect(waited).toBeGreaterThan(3_600);
  expect(waited).toBeLessThan(4_500);
  expect(await failure).toMatchObject({ code: "timeout", outcome: "unknown" });
});

test("an upload that is responded before it has been read leaves no timer behind", async () => {
  useFakeClock();
  let request: Request | undefined;
  const call = uploadTo(
    async (given) => {
      request = given;
      return new Response("{}", { status: 413 });
    },
    new Blob([new Uint8Array(200_000)]),
  );
  expect(await caught(call)).toMatchObject({ status: 413 });
  await request?.text().catch(() => {});
  expect(vi.getTimerCount()).toBe(0);
});

test("the client's own POST of a form has a timeout for all of it", async () => {
  useFakeClock();
  const client = clientWith(() => pause(2_000).then(ok), { timeout: 1_000 });
  const call = unwrap(client.POST("/api/target-users/upload", { body: { File: new Blob(["x"]) } }));
  const failure = caught(call);
  await timeUntil(call);
  expect(await failure).toMatchObject({ code: "timeout" });
});
