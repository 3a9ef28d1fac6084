import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quillfern, type Signed, signIn } from "../sandbox/support.ts";
import { head, open, readAll } from "./raw.ts";

let keepnet: Signed;
beforeAll(async () => {
  keepnet = await signIn();
});
afterAll(() => keepnet[Symbol.asyncDispose]());

test("500 connections at once all get a response", async () => {
  const sockets = await Promise.all(Array.from({ length: 500 }, () => open(keepnet.mock)));
  const received = sockets.map(readAll);
  for (const socket of sockets) socket.write(head("GET /api/companies/my"));
  for (const response of await Promise.all(received)) expect(response).toMatch(/^HTTP\/1\.1 401 /);
});

const body = JSON.stringify({ name: "Half sent", priority: "High" });
const request = head(
  "POST /api/target-groups",
  "Content-Type: application/json",
  `Content-Length: ${body.length}`,
  `X-Keepnet-Company-Id: ${quillfern}`,
);

test.each<[string, string]>([
  ["before it sends anything", ""],
  ["within the request line", "POST /api/tar"],
  ["within the headers", request.slice(0, 60)],
  ["after the headers", request],
  ["within the body", request + body.slice(0, 10)],
])("a client that is gone %s changes nothing, and is not listed", async (_, sent) => {
  const before = keepnet.mock.snapshot();
  const seen = keepnet.mock.requests.length;
  const socket = await open(keepnet.mock);
  socket.write(sent);
  // another connection's response shows that what was sent before it has been read
  await keepnet.send("GET /api/companies/my");
  socket.resetAndDestroy();
  await once(socket, "close");
  await keepnet.send("GET /api/companies/my");
  expect(keepnet.mock.snapshot()).toEqual(before);
  expect(keepnet.mock.requests.slice(seen).map(({ path }) => path)).toEqual(["/api/companies/my", "/api/companies/my"]);
});

test("a client that does not wait for its response leaves the others theirs", async () => {
  const sockets = await Promise.all(Array.from({ length: 50 }, () => open(keepnet.mock)));
  for (const socket of sockets) socket.write(head("GET /api/companies/my"), () => socket.resetAndDestroy());
  await Promise.all(sockets.map((socket) => socket.closed || once(socket, "close")));
  expect((await keepnet.send("GET /api/companies/my")).status).toBe(200);
});

test("requests that come in one piece get their responses in their order", async () => {
  const socket = await open(keepnet.mock);
  const response = readAll(socket);
  const kept = "GET /api/nowhere HTTP/1.1\r\nHost: x\r\n\r\n";
  socket.write(`${kept}${kept}${head("GET /api/companies/my")}`);
  expect((await response).match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 404", "HTTP/1.1 404", "HTTP/1.1 401"]);
});
