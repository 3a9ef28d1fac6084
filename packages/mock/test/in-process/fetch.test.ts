import { expect, test } from "vitest";
import { createMock, startMock } from "../../src/index.ts";

const json = { "content-type": "application/json" };
const requests: [string, string, RequestInit][] = [
  ["a refusal for want of a token", "/api/companies/my", {}],
  ["an unknown path", "/api/nowhere?x=%20y", {}],
  ["a wrong verb", "/api/companies/my", { method: "DELETE" }],
  ["a broken body", "/api/roles/search", { method: "POST", headers: json, body: "{oops" }],
  ["a body that is missing", "/api/companies/search", { method: "POST" }],
  ["a body that is too long", "/api/companies/search", { method: "POST", body: new Uint8Array(10 * 1024 * 1024 + 1) }],
  [
    "a preflight",
    "/api/companies/my",
    { method: "OPTIONS", headers: { origin: "http://localhost:5173", "access-control-request-method": "GET" } },
  ],
  ["a head request", "/api/companies/my", { method: "HEAD" }],
  [
    "a refused sign-in",
    "/connect/token",
    {
      method: "POST",
      body: new URLSearchParams({ grant_type: "client_credentials", client_id: "x", client_secret: "y" }),
    },
  ],
  [
    "a documented status that is asked for",
    "/api/companies/my",
    { headers: { prefer: "code=429", authorization: "Bearer x" } },
  ],
];

test.each(requests)("without a port, %s gets the same response as with one", async (_, path, init) => {
  await using served = await startMock();
  await using local = await createMock();
  expect(await seen(await local.fetch(`http://127.0.0.1${path}`, init))).toEqual(
    await seen(await fetch(served.url + path, init)),
  );
  const recorded = served.requests.map(({ method, url, status, reason }) => ({ method, url, status, reason }));
  expect(local.requests.map(({ method, url, status, reason }) => ({ method, url, status, reason }))).toEqual(recorded);
});

async function seen(response: Response) {
  const { connection, date, "keep-alive": _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: await response.text() };
}

test("an abort rejects with its reason, before the response and while it waits", async () => {
  await using mock = await createMock({ faults: [{ latency: 60_000 }] });
  await expect(mock.fetch("http://mock/", { signal: AbortSignal.abort("gone") })).rejects.toBe("gone");
  const controller = new AbortController();
  const waiting = mock.fetch("http://mock/api/companies/my", { signal: controller.signal });
  controller.abort("enough");
  await expect(waiting).rejects.toBe("enough");
});

test("a dropped connection rejects as the platform's fetch does, and a truncated body breaks off", async () => {
  await using mock = await createMock();
  const dropped = mock.fetch("http://mock/api/companies/my", { headers: { "x-mock-connection": "dropped" } });
  await expect(dropped).rejects.toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
  const truncated = await mock.fetch("http://mock/api/companies/my", { headers: { "x-mock-body": "truncated" } });
  await expect(truncated.text()).rejects.toThrow(TypeError);
  const slow = await mock.fetch("http://mock/api/companies/my", {
    headers: { "x-mock-body": "slow", "x-mock-body-duration": "10" },
  });
  expect(await slow.json()).toMatchObject({ message: expect.stringContaining("token") });
});
