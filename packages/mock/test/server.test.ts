import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { startMock } from "../src/index.ts";
import { get, post, sendRaw, startFixture } from "./support.ts";

const limit = 2 * 1024 * 1024;

test("A page of any origin may call it, with any header, and read every header of the response", async () => {
  await using mock = await startFixture();
  const origin = "http://localhost:5173";
  const preflight = await fetch(`${mock.url}/api/companies/search`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type,x-keepnet-company-id",
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": expect.stringContaining("POST"),
    "access-control-allow-headers": "authorization,content-type,x-keepnet-company-id",
  });
  expect(mock.requests).toEqual([]);

  const failure = await fetch(`${mock.url}/api/companies/mine`, { headers: { origin } });
  expect(failure.status).toBe(401);
  expect(failure.headers.get("access-control-allow-origin")).toBe("*");
  expect(failure.headers.get("access-control-expose-headers")).toBe("*");
});

test("With cors: false no page of another origin may call it", async () => {
  await using mock = await startFixture({ cors: false });
  const preflight = await fetch(`${mock.url}/api/companies/mine`, {
    method: "OPTIONS",
    headers: { origin: "http://localhost:5173", "access-control-request-method": "GET" },
  });
  expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([405, null]);
  expect((await get(mock, "/api/companies/mine")).headers.get("access-control-allow-origin")).toBeNull();
});

test("A body over 2 MiB gets 413, one of 2 MiB is read, and the server lives on", async () => {
  await using mock = await startFixture();
  const body = (length: number) => JSON.stringify({ pageNumber: 1, filter: {}, orderBy: "" }).padEnd(length, " ");
  expect((await post(mock, "/api/companies/search", body(limit))).status).toBe(200);
  const response = await post(mock, "/api/companies/search", body(limit + 1));
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ message: expect.stringContaining("2 MiB") });
  expect(mock.requests.at(-1)).toMatchObject({ status: 413, body: undefined, bytes: new Uint8Array() });
  expect((await get(mock, "/api/companies/mine")).status).toBe(200);
});

test("A client that breaks off leaves the server alive", async () => {
  await using mock = await startFixture();
  const socket = connect(mock.port, "127.0.0.1");
  socket.write(
    "POST /api/companies/search HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n{",
  );
  await once(socket, "data");
  socket.resetAndDestroy();
  await once(socket, "close");
  expect((await get(mock, "/api/companies/mine")).status).toBe(200);
  expect(mock.requests).toHaveLength(1);
});

test("A response that HTTP cannot carry is a loud 500, and the server lives on", async () => {
  const headers = { "X-Snow": { schema: { type: "string" }, example: "\u2603" } };
  const document = {
    openapi: "3.1.0",
    paths: { "/snow": { get: { responses: { 200: { description: "", headers } } } } },
  };
  await using mock = await startMock({ document });
  for (const _ of [1, 2]) {
    const response = await fetch(`${mock.url}/snow`);
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringMatching(/failed to respond: .*X-Snow/i),
    ]);
  }
});

test("What is not HTTP gets 400 and leaves the server alive", async () => {
  await using mock = await startFixture();
  expect(await sendRaw(mock, "garbage")).toMatch(/^HTTP\/1\.1 400 /);
  expect((await get(mock, "/api/companies/mine")).status).toBe(200);
});

test("close() lets a response under way finish, drops idle connections, frees the port, and may be repeated", async () => {
  const mock = await startFixture();
  // Three connections: one kept alive and idle, one in the middle of a request's head, one in the middle of a body.
  await (await get(mock, "/api/companies/mine")).text();
  const hesitant = connect(mock.port, "127.0.0.1");
  await once(hesitant, "connect");
  hesitant.write("GET /api/compan");
  const busy = connect(mock.port, "127.0.0.1").setEncoding("utf8");
  const head = "POST /api/companies/search HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n";
  busy.write(`${head}Content-Type: application/json\r\nContent-Length: 28\r\nExpect: 100-continue\r\n\r\n`);
  expect(String(await once(busy, "data"))).toMatch(/^HTTP\/1\.1 100 /);

  const closed = mock.close();
  await once(hesitant, "close");
  busy.write('{"pageNumber":1,"filter":{}}');
  expect(String(await once(busy, "data"))).toMatch(/^HTTP\/1\.1 200 /);
  await closed;
  await mock.close();
  await expect(fetch(mock.url)).rejects.toThrow();
  await using next = await startFixture({ port: mock.port });
  expect(next.port).toBe(mock.port);
});
