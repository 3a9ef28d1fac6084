import { expect, test } from "vitest";
import type { ReceivedRequest } from "../src/index.ts";
import { get, post, startFixture } from "./support.ts";

test("Requests are recorded as received, with their response's status", async () => {
  await using mock = await startFixture();
  const body = { pageNumber: 1, filter: { text: "ü" } };
  await post(mock, "/api/companies/search?companyId=bR5mB8tNz3Vc", body, { "X-Custom": "Value" });
  await get(mock, "/api/%7Enope?x=%20");
  await fetch(`${mock.url}/connect/token`, { method: "POST", body: new URLSearchParams({ client_id: "a b" }) });
  await post(mock, "/api/companies/search", "{oops", { "X-KEEPNET-Company-Id": "aL2dR7wKx4Qs" });

  expect(mock.requests).toHaveLength(4);
  expect(mock.requests[0]).toEqual({
    sequence: 0,
    method: "POST",
    path: "/api/companies/search",
    url: "/api/companies/search?companyId=bR5mB8tNz3Vc",
    headers: expect.objectContaining({
      authorization: "[redacted]",
      "content-type": "application/json",
      "x-custom": "Value",
    }),
    body,
    bytes: Buffer.from(JSON.stringify(body)),
    companyId: "bR5mB8tNz3Vc",
    operationId: "searchCompanies",
    status: 200,
    durationMs: expect.any(Number),
  });
  expect(mock.requests[1]).toMatchObject({ path: "/api/%7Enope", url: "/api/%7Enope?x=%20", status: 404 });
  expect(mock.requests[1]).not.toHaveProperty("operationId");
  expect(mock.requests[1]).not.toHaveProperty("companyId");
  expect(mock.requests[2]).toMatchObject({ operationId: "issueToken", body: "client_id=a+b", status: 400 });
  expect(mock.requests[3]).toMatchObject({ companyId: "aL2dR7wKx4Qs", body: "{oops", status: 400 });
});

test("Only the last 1,000 requests are kept, and they can be forgotten", async () => {
  await using mock = await startFixture();
  for (let index = 0; index < 1_002; index++) await (await get(mock, `/${index}`)).text();
  expect(mock.requests).toHaveLength(1_000);
  expect(mock.requests.map(({ path }) => path)).toEqual(Array.from({ length: 1_000 }, (_, index) => `/${index + 2}`));
  mock.requests.length = 0;
  await get(mock, "/again");
  expect(mock.requests).toHaveLength(1);
});

test("Fewer requests are kept when they take more than 64 MiB", async () => {
  await using mock = await startFixture();
  const body = "x".repeat(9 * 1024 * 1024);
  const form = { "content-type": "multipart/form-data; boundary=x" };
  for (let index = 0; index < 9; index++) await (await post(mock, `/${index}`, body, form)).text();
  expect(mock.requests.map(({ path }) => path)).toEqual(["/2", "/3", "/4", "/5", "/6", "/7", "/8"]);
});

test("onRequest is told of each request", async () => {
  const received: ReceivedRequest[] = [];
  await using mock = await startFixture({ onRequest: (request) => received.push(request) });
  await get(mock, "/api/companies/mine");
  await get(mock, "/nope");
  expect(received).toEqual(mock.requests);
  expect(received.map(({ status }) => status)).toEqual([200, 404]);
});
