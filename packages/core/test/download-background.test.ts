import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { download, type FileProgress } from "../src/index.ts";
import { recordWaits, timeUntil, useFakeClock } from "./support/clock.ts";
import { startRawServer } from "./support/raw-server.ts";

const path = "/api/target-users/search/export";
const body = {
  pageNumber: 1,
  pageSize: 100,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
  exportType: "PDF",
  reportAllPages: true,
};

type Respond = (response: ServerResponse, request: IncomingMessage) => unknown;

const file: Respond = (response) =>
  response
    .writeHead(200, { "content-type": "application/pdf", "content-disposition": "attachment; filename=r.pdf" })
    .end("%PDF-1.7");
const pending =
  (status: number, headers: Record<string, string> = {}, text = ""): Respond =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);

/** An API that makes a file in the background: its responses in order, of which the last repeats. */
async function setUp(...responses: Respond[]) {
  const requests: string[] = [];
  const { company } = await startRawServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    requests.push(text);
    await responses[Math.min(requests.length, responses.length) - 1]?.(response, request);
  });
  return { company, requests };
}

test("a file that will be made, and is being made, is requested again until it is there", async () => {
  const waits = recordWaits();
  const { company, requests } = await setUp(pending(201), pending(202), pending(202), pending(202), pending(202), file);
  const progress: FileProgress[] = [];
  const made = await download(company, path, { body, onProgress: (event) => progress.push(event) });
  expect(await new Response(made.stream).text()).toBe("%PDF-1.7");
  expect(made).toMatchObject({ fileName: "r.pdf", mediaType: "application/pdf" });
  expect(waits).toEqual([2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(requests.map((text) => JSON.parse(text))).toEqual(Array(6).fill(body));
  const waiting = { bytes: 0, total: undefined, waiting: true };
  expect(progress).toEqual([...Array(5).fill(waiting), { bytes: 8, total: undefined }]);
});

test("Retry-After decides the wait, but never below a quarter of a second", async () => {
  const waits = recordWaits();
  const { company } = await setUp(
    pending(202, { "retry-after": "5" }),
    pending(202, { "retry-after": "0" }),
    pending(202),
    file,
  );
  await (await download(company, path, { body })).stream.cancel();
  expect(waits).toEqual([5_000, 250, 8_000]);
});

test("when the time is over, the error says that the file is not ready", async () => {
  useFakeClock();
  const { company, requests } = await setUp(pending(202));
  const waiting = download(company, path, { body, timeout: 20_000 });
  waiting.catch(() => {});
  // 2 + 4 + 8 seconds, and the next wait would end after the deadline
  const elapsed = await timeUntil(waiting);
  expect(elapsed).toBeGreaterThanOrEqual(14_000);
  expect(elapsed).toBeLessThan(15_000);
  await expect(waiting).rejects.toMatchObject({
    name: "ConnectionError",
    code: "timeout",
    status: 202,
    attempts: 4,
    operation: `POST ${path}`,
    companyId: "a1",
    message: `POST ${path} did not have its file ready within 20000 ms (4 requests). The API may still be making it. Download it again later, or raise timeout.`,
  });
  expect(requests).toHaveLength(4);
});

test("the time is that of the client if the call has none, and a request that hangs does not extend it", async () => {
  useFakeClock();
  const { company } = await setUp(pending(202), () => new Promise(() => {}));
  const waiting = download(company, path, { body });
  waiting.catch(() => {});
  expect(await timeUntil(waiting)).toBeCloseTo(60_000, -3);
  await expect(waiting).rejects.toMatchObject({ code: "timeout", message: expect.stringContaining("(2 requests)") });
});

test("a wait that the API asks for is not begun when it is longer than the time that is left", async () => {
  const waits = recordWaits();
  const { company } = await setUp(pending(202, { "retry-after": "3600" }));
  await expect(download(company, path, { body })).rejects.toMatchObject({ code: "timeout", retryAfter: 3_600_000 });
  expect(waits).toEqual([]);
});

test("the time between two chunks is not limited by what is left of the wait", async () => {
  useFakeClock();
  let end = () => {};
  const { company } = await setUp(pending(202), (response) => {
    response.writeHead(200, { "content-type": "application/pdf" }).write("%PDF");
    end = () => response.end("-1.7");
  });
  const downloading = download(company, path, { body, timeout: 3_000 });
  await timeUntil(downloading);
  const read = new Response((await downloading).stream).text();
  setTimeout(() => end(), 2_500);
  await timeUntil(read);
  expect(await read).toBe("%PDF-1.7");
});

test("an abort ends the wait with its reason", async () => {
  const { company, requests } = await setUp(pending(202));
  const controller = new AbortController();
  const reason = new Error("enough");
  const onProgress = () => controller.abort(reason);
  await expect(download(company, path, { body, signal: controller.signal, onProgress })).rejects.toBe(reason);
  expect(requests).toHaveLength(1);
});

test("an envelope that reports a failure ends the wait", async () => {
  const failed = JSON.stringify({ status: "INTERNAL_SERVER_ERROR", message: "No report" });
  const { company, requests } = await setUp(pending(202, {}, failed));
  await expect(download(company, path, { body })).rejects.toMatchObject({
    name: "EnvelopeError",
    status: 202,
    message: expect.stringContaining("No report"),
  });
  expect(requests).toHaveLength(1);
});

test("any other envelope, and a body that ends early, do not", async () => {
  recordWaits();
  const { company, requests } = await setUp(
    pending(201, {}, JSON.stringify({ status: "SUCCESS", message: "It will be generated" })),
    (response) => {
      response.writeHead(202, { "content-length": "100" }).write("{");
      setImmediate(() => response.destroy());
    },
    file,
  );
  await (await download(company, path, { body })).stream.cancel();
  expect(requests).toHaveLength(3);
});

test("a failure after a wait throws as unwrap does", async () => {
  recordWaits();
  const { company } = await setUp(pending(202), pending(404));
  await expect(download(company, path, { body })).rejects.toMatchObject({ code: "not_found" });
});
