import { expect, test } from "vitest";
import { quillfern, signIn } from "../sandbox/support.ts";
import { get, startFixture } from "../support.ts";
import { open, path, readAll } from "./support.ts";

test("a dropped connection sends nothing, does nothing, and stands among the requests with status 0", async () => {
  await using signed = await signIn();
  const group = { name: "Night shift", priority: "High" };
  signed.mock.faults.set([{ connection: "dropped", times: 1 }]);
  await expect(signed.send("POST /api/target-groups", group, quillfern)).rejects.toThrow("fetch failed");
  expect(signed.mock.requests.at(-1)).toMatchObject({ status: 0, operationId: "createTargetGroup" });
  expect(await (await signed.send("GET /api/target-groups", undefined, quillfern)).text()).not.toContain("Night shift");
});

test("a dropped connection closes without a byte", async () => {
  await using mock = await startFixture();
  expect(await readAll(mock, ["X-Mock-Connection: dropped"])).toBe("");
  expect((await get(mock, path)).status).toBe(200);
});

test("a connection is dropped also where another response on it comes first", async () => {
  await using mock = await startFixture();
  const first = ["GET /nowhere HTTP/1.1", "Host: localhost", "", ""].join("\r\n");
  const received = await readAll(mock, ["X-Mock-Connection: dropped"], first);
  expect(received).not.toContain("HTTP/1.1 200");
  expect(new Set(mock.requests.map(({ status }) => status))).toEqual(new Set([404, 0]));
});

test("a truncated body is announced whole, sent to its half, and the connection closes", async () => {
  await using mock = await startFixture();
  const whole = await (await get(mock, path)).text();
  const received = await readAll(mock, ["X-Mock-Body: truncated", "Origin: http://localhost:5173"]);
  const [head = "", body] = received.split("\r\n\r\n");
  expect(head.toLowerCase()).toContain(`content-length: ${Buffer.byteLength(whole)}`);
  expect(head.toLowerCase()).toContain("access-control-allow-origin: *");
  expect(body).toBe(whole.slice(0, Math.floor(whole.length / 2)));
});

test("a truncated body is an error for its reader, and what the request did stays done", async () => {
  await using signed = await signIn();
  signed.mock.faults.set([{ body: "truncated", times: 1 }]);
  const response = await signed.send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern);
  await expect(response.text()).rejects.toThrow("terminated");
  expect(await (await signed.send("GET /api/target-groups", undefined, quillfern)).text()).toContain("Night shift");
});

test("a truncated failure is a failure that is truncated", async () => {
  await using mock = await startFixture({ faults: [{ status: 503, body: "truncated" }] });
  const received = await open(mock);
  expect(received.statusCode).toBe(503);
  await expect(received.toArray()).rejects.toThrow("aborted");
});
