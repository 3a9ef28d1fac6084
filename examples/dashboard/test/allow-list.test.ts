import { operationMetadata } from "@keepnet/openapi/metadata";
import { expect, test } from "vitest";
import { operations } from "../server/operations.ts";
import { everything, signIn, startDashboard } from "./support.ts";

const quillfern = "qL3nF8vXr2Ta";
const json = { "content-type": "application/json" };

test.each(operations)("$method $path only reads, and has the scope of the document", ({ method, path, scope }) => {
  expect(operationMetadata[`${method} ${path}` as keyof typeof operationMetadata]).toMatchObject({
    effect: "read",
    scope,
  });
});

test("an operation of the list is called in the company that the browser names", async () => {
  const { app, mock } = await startDashboard();
  const headers = { ...json, cookie: await signIn(app), "x-keepnet-company-id": quillfern };
  const response = await app.request("/bff/api/enrollments/search", { method: "POST", headers, body: everything });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { results: expect.arrayContaining([expect.anything()]) } });
  expect(mock.requests.at(-1)).toMatchObject({ path: "/api/enrollments/search", companyId: quillfern });

  const company = await app.request(`/bff/api/companies/${quillfern}/license-check`, { headers });
  expect(company.status).toBe(200);
  expect(mock.requests.at(-1)?.path).toBe(`/api/companies/${quillfern}/license-check`);
});

test("nothing else of the browser's request reaches the API", async () => {
  const { app, mock } = await startDashboard();
  const headers = {
    ...json,
    cookie: await signIn(app),
    "x-keepnet-company-id": quillfern,
    authorization: "Bearer of-the-browser",
    "x-ir-company-id": "tB6kD1wZp9Ye",
    "x-forwarded-for": "192.0.2.1",
  };
  const init = { method: "POST", headers, body: everything };
  await app.request("/bff/api/enrollments/search?companyId=tB6kD1wZp9Ye", init);
  const received = mock.requests.at(-1)?.unredacted();
  expect(received?.url).toBe("/api/enrollments/search");
  expect(received?.headers["x-ir-company-id"]).toBe(quillfern);
  expect(JSON.stringify(received)).not.toMatch(/of-the-browser|192\.0\.2\.1|dashboard-session|tB6kD1wZp9Ye/);
});

test.each([
  ["POST", "/bff/api/target-groups"],
  ["DELETE", `/bff/api/companies/${quillfern}`],
  ["GET", "/bff/api/roles"],
  ["POST", "/bff/connect/token"],
  ["POST", "/bff/api/enrollments/search/export"],
  ["GET", "/bff/api/companies/..%2Froles/license-check"],
  ["GET", "/bff/api/companies/%2e%2e"],
])("%s %s is not offered, and nothing is sent", async (method, path) => {
  const { app, mock } = await startDashboard();
  const headers = { ...json, cookie: await signIn(app), "x-keepnet-company-id": quillfern };
  const response = await app.request(path, { method, headers, ...(method === "POST" && { body: "{}" }) });
  expect([400, 404]).toContain(response.status);
  expect(await response.json()).toMatchObject({ data: null, message: expect.any(String) });
  expect(mock.requests).toEqual([]);
});

test.each([
  ["no company", {}, everything, /company/i],
  ["a company that cannot be one", { "x-keepnet-company-id": "a, b" }, everything, /is not a Company ID/],
  [
    "another company in the body",
    { "x-keepnet-company-id": quillfern },
    everything.replace("{", '{"companyId":"tB6kD1wZp9Ye",'),
    /companyId/,
  ],
  ["a body that is not JSON", { "x-keepnet-company-id": quillfern }, "{", /not JSON/],
])("%s is refused, and nothing is sent", async (_, company, body, message) => {
  const { app, mock } = await startDashboard();
  const headers = { ...json, cookie: await signIn(app), ...company };
  const response = await app.request("/bff/api/enrollments/search", { method: "POST", headers, body });
  expect(response.status).toBe(400);
  expect(((await response.json()) as { message: string }).message).toMatch(message);
  expect(mock.requests.filter(({ path }) => path.startsWith("/api/"))).toEqual([]);
});

test("a body of more than 64 KiB is refused", async () => {
  const { app, mock } = await startDashboard();
  const headers = { ...json, cookie: await signIn(app), "x-keepnet-company-id": quillfern };
  const init = { method: "POST", headers, body: `"${"x".repeat(65_536)}"` };
  expect((await app.request("/bff/api/enrollments/search", init)).status).toBe(413);
  expect(mock.requests).toEqual([]);
});

test.each([
  ["unknown", "aaaaaaaaaaaa", 404],
  ["of another Reseller", "oC5wR2hLk7Bn", 403],
])("a company that is %s is refused as the API refuses it", async (_, id, status) => {
  const { app } = await startDashboard();
  const response = await app.request(`/bff/api/companies/${id}`, { headers: { cookie: await signIn(app) } });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ data: null, message: expect.stringContaining(id) });
});
