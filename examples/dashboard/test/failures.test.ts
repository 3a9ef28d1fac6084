import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { bearer, createKeepnet } from "@keepnet/core";
import { afterEach, beforeEach, expect, type MockInstance, onTestFinished, test, vi } from "vitest";
import { createBff } from "../server/bff.ts";
import { signIn, startDashboard } from "./support.ts";

const quillfern = "/bff/api/companies/qL3nF8vXr2Ta";

let log: MockInstance;
beforeEach(() => {
  log = vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => log.mockRestore());

test("a credential that the API refuses is no 401, which would sign the person out", async () => {
  const { app, mock } = await startDashboard();
  const headers = { cookie: await signIn(app) };
  mock.faults.set([{ status: 401, operation: "getCompany" }]);
  const response = await app.request(quillfern, { headers });
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ message: "Keepnet refused the dashboard's credential." });
});

test("what goes wrong on the way to the API is told by its code, and by its message in the log alone", async () => {
  const { app, mock } = await startDashboard();
  const headers = { cookie: await signIn(app) };
  mock.faults.set([{ connection: "dropped" }]);
  const response = await app.request(quillfern, { headers });
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({
    message: "The dashboard got no data from Keepnet (connection_failed). Its log says why.",
  });
  expect(String(log.mock.calls[0]?.[0])).toContain("GET /api/companies/{resourceId}");
});

test.each([
  [403, "<h1>Gateway gw-7.internal</h1>", 403],
  [404, "", 404],
  [200, "<h1>Gateway gw-7.internal</h1>", 502],
  [200, "", 502],
])("of a response with %i that is not JSON (%j) the status alone is passed on", async (status, body, expected) => {
  const { app, mock } = await startDashboard();
  const headers = { cookie: await signIn(app) };
  mock.respond("getCompany", { status, headers: { "content-type": "text/html" }, body });
  const response = await app.request(quillfern, { headers });
  expect(response.status).toBe(expected);
  expect(JSON.stringify(await response.json())).not.toContain("internal");
});

test("the time to wait and the request id are passed on", async () => {
  const { app, mock } = await startDashboard();
  const headers = { cookie: await signIn(app) };
  mock.respond("getCompany", { status: 429, headers: { "retry-after": "0", "x-request-id": "r-17" }, body: {} });
  const response = await app.request(quillfern, { headers });
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("0");
  expect(response.headers.get("x-request-id")).toBe("r-17");
});

test("a browser that goes away ends the call to the API", async () => {
  const called = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const hanging = ({ signal }: Request) =>
    new Promise<Response>((_, reject) => {
      signal.addEventListener("abort", () => {
        ended.resolve();
        reject(signal.reason);
      });
      called.resolve();
    });
  const bff = createBff(createKeepnet({ auth: bearer("token"), fetch: hanging }));
  const server = serve({ fetch: bff.fetch, hostname: "127.0.0.1", port: 0 });
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${quillfern}`;
  const browser = new AbortController();
  const response = fetch(url, { headers: { cookie: await signIn(bff) }, signal: browser.signal });
  await called.promise;
  browser.abort();
  await expect(response).rejects.toThrow("aborted");
  await ended.promise;
  expect(log).not.toHaveBeenCalled();
});
