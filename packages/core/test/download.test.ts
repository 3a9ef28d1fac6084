import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { type Download, download, type FileProgress } from "../src/index.ts";
import { gate, settle, until } from "./support/gate.ts";
import { startRawServer } from "./support/raw-server.ts";

const path = "/api/target-users/search/export";
const body = {
  pageNumber: 1,
  pageSize: 100,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
  exportType: "Csv",
  reportAllPages: true,
};
const csv = { "content-type": "text/csv; charset=utf-8" };
const text = (file: Download) => new Response(file.stream).text();

test("a file comes as a stream with its name, media type and size", async () => {
  let received = "";
  const { company } = await startRawServer(async (request, response) => {
    for await (const chunk of request) received += chunk;
    response.writeHead(200, { ...csv, "content-length": 6, "content-disposition": `attachment; filename="users.csv"` });
    response.end("a,b\n1\n");
  });
  const { stream, ...facts } = await download(company, path, { body });
  expect(facts).toEqual({ fileName: "users.csv", mediaType: "text/csv", size: 6 });
  expect(await new Response(stream).text()).toBe("a,b\n1\n");
  expect(JSON.parse(received)).toEqual(body);
});

test("what the API does not state about a file is undefined, or the most general value", async () => {
  const { company } = await startRawServer((_request, response) => {
    response.write("x");
    response.end();
  });
  const { stream, ...facts } = await download(company, path, { body });
  expect(facts).toEqual({ fileName: undefined, mediaType: "application/octet-stream", size: undefined });
  await stream.cancel();
});

test("the length of a compressed response is not taken for the file's", async () => {
  const { company } = await startRawServer((_request, response) => {
    const bytes = gzipSync("a".repeat(1_000));
    response.writeHead(200, { ...csv, "content-encoding": "gzip", "content-length": bytes.length }).end(bytes);
  });
  const file = await download(company, path, { body });
  expect(file.size).toBeUndefined();
  expect(await text(file)).toHaveLength(1_000);
});

test("an empty file is a stream without bytes", async () => {
  const { company } = await startRawServer((_request, response) =>
    response.writeHead(200, { ...csv, "content-length": 0 }).end(),
  );
  const file = await download(company, path, { body });
  expect(file.size).toBe(0);
  expect(await text(file)).toBe("");
});

test("progress is reported while the file is read, not before", async () => {
  const second = gate();
  const { company } = await startRawServer(async (_request, response) => {
    response.writeHead(200, { ...csv, "content-length": 10 }).write("12345");
    await second.promise;
    response.end("67890");
  });
  const reported: FileProgress[] = [];
  const file = await download(company, path, { body, onProgress: (progress) => reported.push(progress) });
  await settle();
  expect(reported).toEqual([]);
  const reader = file.stream.getReader();
  await reader.read();
  expect(reported).toEqual([{ bytes: 5, total: 10 }]);
  second.open();
  await reader.read();
  expect((await reader.read()).done).toBe(true);
  expect(reported.at(-1)).toEqual({ bytes: 10, total: 10 });
});

test("what a progress function throws does not disturb the download", async () => {
  const { company } = await startRawServer((_request, response) => response.writeHead(200, csv).end("ok"));
  const onProgress = () => {
    throw new Error("the watcher's own problem");
  };
  expect(await text(await download(company, path, { body, onProgress }))).toBe("ok");
});

test("bytes are passed on as they are", async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  const { company } = await startRawServer((_request, response) =>
    response.writeHead(200, { "content-type": "application/zip" }).end(bytes),
  );
  const file = await download(company, path, { body });
  expect(new Uint8Array(await new Response(file.stream).arrayBuffer())).toEqual(bytes);
});

test.each([
  [400, "bad_request"],
  [403, "forbidden"],
  [500, "server_error"],
])("a failure with status %i throws as unwrap does", async (status, code) => {
  const { company } = await startRawServer((_request, response) =>
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify({ status: "INPUT_ERROR", message: "No orderBy", validationMessages: [] })),
  );
  await expect(download(company, path, { body })).rejects.toMatchObject({
    code,
    companyId: "a1",
    operation: `POST ${path}`,
    message: expect.stringContaining("No orderBy"),
  });
});

test.each([
  ["application/json; charset=utf-8", { data: null, status: "INTERNAL_SERVER_ERROR", message: "Too many rows" }],
  ["application/problem+json", { Data: null, Status: "INPUT_ERROR", Message: "Too many rows" }],
  ["text/json", { isSuccess: false, message: "Too many rows" }],
])("a success of type %s whose envelope reports a failure is no file", async (type, envelope) => {
  const { company } = await startRawServer((_request, response) =>
    response.writeHead(200, { "content-type": type }).end(JSON.stringify(envelope)),
  );
  await expect(download(company, path, { body })).rejects.toMatchObject({
    name: "EnvelopeError",
    companyId: "a1",
    message: expect.stringContaining("Too many rows"),
  });
});

test.each([
  ["an envelope of a success", JSON.stringify({ data: { resourceId: "r1" }, status: "SUCCESS" })],
  ["no JSON at all", "<html>"],
  ["a file too long for an envelope", JSON.stringify({ status: "INPUT_ERROR", rows: "x".repeat(200_000) })],
  ["nothing", ""],
])("a success that says it is JSON and is %s is given whole", async (_name, content) => {
  const { company } = await startRawServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).write(content.slice(0, 10));
    response.end(content.slice(10));
  });
  const reported: FileProgress[] = [];
  const file = await download(company, path, { body, onProgress: (progress) => reported.push(progress) });
  expect(file.mediaType).toBe("application/json");
  expect(await text(file)).toBe(content);
  expect(reported.at(-1)?.bytes ?? 0).toBe(content.length);
});

test("a connection that ends early is a ConnectionError where the file is read, with what was read before", async () => {
  const broken = gate();
  const { company } = await startRawServer(async (_request, response) => {
    response.writeHead(200, { ...csv, "content-length": 100 }).write("the beginning");
    await broken.promise;
    response.destroy();
  });
  const reader = (await download(company, path, { body })).stream.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("the beginning");
  broken.open();
  await expect(reader.read()).rejects.toMatchObject({
    name: "ConnectionError",
    code: "connection_failed",
    operation: `POST ${path}`,
    companyId: "a1",
    message: expect.stringContaining("ended early, after 13 bytes"),
    cause: expect.anything(),
  });
});

test("a response with a JSON type whose body ends early is a ConnectionError too", async () => {
  const { company } = await startRawServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": 100 }).write("{");
    setImmediate(() => response.destroy());
  });
  await expect(download(company, path, { body })).rejects.toMatchObject({ code: "connection_failed", companyId: "a1" });
});

test("an abort before the response rejects with its reason", async () => {
  const { company } = await startRawServer(() => {});
  const reason = new Error("enough");
  await expect(download(company, path, { body, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test("a stream that stands still too long is a timeout, not a broken connection", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  const { company } = await startRawServer((_request, response) => response.writeHead(200, csv).write("the beginning"));
  const reader = (await download(company, path, { body })).stream.getReader();
  await reader.read();
  const reading = reader.read();
  reading.catch(() => {});
  await settle();
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(reading).rejects.toMatchObject({ code: "timeout" });
  vi.useRealTimers();
});

test("an abort ends the download with its reason, and the connection", async () => {
  let closed = false;
  const { company } = await startRawServer((request, response) => {
    request.socket.on("close", () => {
      closed = true;
    });
    response.writeHead(200, csv).write("the beginning");
  });
  const controller = new AbortController();
  const { stream } = await download(company, path, { body, signal: controller.signal });
  const reader = stream.getReader();
  await reader.read();
  const reading = reader.read();
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(reading).rejects.toBe(reason);
  await until(() => closed);
});

test("a download that is not wanted any more closes its connection when it is cancelled", async () => {
  let closed = false;
  const { company } = await startRawServer((request, response) => {
    request.socket.on("close", () => {
      closed = true;
    });
    response.writeHead(200, csv).write("the beginning");
  });
  const { stream } = await download(company, path, { body });
  await stream.cancel();
  await until(() => closed);
});

test("a path without a file is refused", async () => {
  const { company } = await startRawServer((_request, response) => response.end());
  await expect(download(company, "/api/target-users/search" as never, { body } as never)).rejects.toMatchObject({
    name: "InvalidCallError",
    message: expect.stringContaining(
      "/api/target-users/search was not sent. No GET or POST operation of this path carries a file.",
    ),
  });
});

test("the scope of a download is that of its client", async () => {
  const companies: unknown[] = [];
  const { company } = await startRawServer((request, response) => {
    companies.push(request.headers["x-keepnet-company-id"]);
    response.end("x");
  });
  await text(await download(company, path, { body }));
  expect(companies).toEqual(["a1"]);
});
