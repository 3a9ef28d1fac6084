import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { quillfern, requestToken, signIn } from "../sandbox/support.ts";
import { get, post, startFixture } from "../support.ts";
import { path } from "./support.ts";

const statuses = async (count: number, ask: () => Promise<Response>): Promise<number[]> => {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) all.push((await ask()).status);
  return all;
};

test("a status comes with the document's own envelope, and says that it was a fault", async () => {
  await using signed = await signIn();
  signed.mock.faults.set([{ status: 403 }]);
  const response = await signed.send("GET /api/target-groups", undefined, quillfern);
  expect([response.status, response.headers.get("x-mock-fault")]).toEqual([403, "status=403"]);
  expect(await response.json()).toEqual({
    data: null,
    status: null,
    message: "This credential does not manage the requested company",
    validationMessages: null,
  });
});

test("a status that the document does not know, and a path that it does not know, get the envelope too", async () => {
  await using mock = await startFixture({ faults: [{ status: 503 }] });
  for (const where of [path, "/nowhere"]) {
    const response = await get(mock, where);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: "INTERNAL_SERVER_ERROR", validationMessages: [] });
  }
});

test("a request that gets a status does nothing", async () => {
  await using signed = await signIn();
  const group = { name: "Night shift", priority: "High" };
  signed.mock.faults.set([{ status: 500, times: 1 }]);
  expect((await signed.send("POST /api/target-groups", group, quillfern)).status).toBe(500);
  expect(await (await signed.send("GET /api/target-groups", undefined, quillfern)).text()).not.toContain("Night shift");
});

test("a 429 has a Retry-After of a second or of what is asked for, and another status only of what is asked for", async () => {
  await using mock = await startFixture();
  const retryAfter = async (headers: Record<string, string>) =>
    (await get(mock, path, headers)).headers.get("retry-after");
  expect(await retryAfter({ "X-Mock-Status": "429" })).toBe("1");
  expect(await retryAfter({ "X-Mock-Status": "429", "X-Mock-Retry-After": "30" })).toBe("30");
  expect(await retryAfter({ "X-Mock-Status": "503" })).toBeNull();
  expect(await retryAfter({ "X-Mock-Status": "503", "X-Mock-Retry-After": "7" })).toBe("7");
});

test("a probability strikes that part of the requests, and the same seed strikes the same ones", async () => {
  const run = async (seed: number): Promise<number[]> => {
    await using mock = await startFixture({ faults: [{ status: 500, probability: 0.3, seed }] });
    return await statuses(60, () => get(mock, path));
  };
  const first = await run(7);
  expect(new Set(first)).toEqual(new Set([200, 500]));
  const struck = first.filter((status) => status === 500).length;
  expect(struck).toBeGreaterThan(8);
  expect(struck).toBeLessThan(30);
  expect(await run(7)).toEqual(first);
  expect(await run(8)).not.toEqual(first);
});

test("times ends a fault after so many requests, also one of headers, whose count goes on over equal headers", async () => {
  await using mock = await startFixture({ faults: [{ status: 500, times: 2 }] });
  expect(await statuses(4, () => get(mock, path))).toEqual([500, 500, 200, 200]);
  const headers = { "X-Mock-Status": "503", "X-Mock-Times": "1" };
  expect(await statuses(3, () => get(mock, path, headers))).toEqual([503, 200, 200]);
  mock.reset();
  expect(await statuses(2, () => get(mock, path, headers))).toEqual([503, 500]);
});

test("times is exact for requests that are sent side by side", async () => {
  await using mock = await startFixture({ faults: [{ status: 500, times: 5 }] });
  const responses = await Promise.all(Array.from({ length: 20 }, () => get(mock, path)));
  expect(responses.filter(({ status }) => status === 500)).toHaveLength(5);
});

test("a fault may be for one operation, by its id or by its method and path", async () => {
  await using mock = await startMock({ sandbox: false });
  const body = { pageNumber: 1, pageSize: 10, orderBy: "CreateTime", ascending: true, filter: { condition: "AND" } };
  for (const operation of ["searchCompanies", "POST /api/companies/search"]) {
    mock.faults.set([{ status: 409, operation }]);
    expect((await post(mock, "/api/companies/search", body)).status).toBe(409);
    expect((await get(mock, "/api/companies/my")).status).toBe(200);
  }
});

test("the first of several faults that strikes is the response, and the latter are not used up", async () => {
  await using mock = await startFixture({
    faults: [
      { status: 500, times: 1 },
      { status: 502, times: 1 },
    ],
  });
  expect(await statuses(3, () => get(mock, path))).toEqual([500, 502, 200]);
});

test("the token endpoint can fail too, in its own form", async () => {
  await using mock = await startMock({ faults: [{ status: 401, operation: "requestToken", times: 1 }] });
  const body = new URLSearchParams({ grant_type: "client_credentials" });
  const response = await fetch(`${mock.url}/connect/token`, { method: "POST", body });
  expect([response.status, await response.json()]).toEqual([
    401,
    { error: "invalid_client", error_description: expect.any(String) },
  ]);
  expect(await requestToken(mock, "mock-reseller")).toMatch(/^ey/);
});

test("a page of another origin may send X-Mock headers and read the response", async () => {
  await using mock = await startFixture();
  const origin = "http://localhost:5173";
  const names = "authorization,x-mock-retry-after,x-mock-status";
  const preflight = await fetch(mock.url + path, {
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "GET", "access-control-request-headers": names },
  });
  expect([preflight.status, preflight.headers.get("access-control-allow-headers")]).toEqual([204, names]);
  const response = await get(mock, path, { origin, "X-Mock-Status": "429" });
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("access-control-expose-headers")).toBe("*");
});
