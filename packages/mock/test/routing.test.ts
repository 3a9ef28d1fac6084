import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { get, sendRaw, startFixture } from "./support.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startFixture();
});
afterAll(() => mock.close());

test("A literal path wins over a parameter", async () => {
  expect(await (await get(mock, "/api/companies/mine")).json()).toMatchObject({ data: { name: "Own Example" } });
});

test("A path that has the method wins over a literal path that has not", async () => {
  // POST only, while GET has /api/companies/{companyId}: the pattern of its parameter is what is wrong.
  const response = await get(mock, "/api/companies/search");
  expect(await response.json()).toMatchObject({ validationMessages: [expect.stringContaining("path companyId")] });
});

test.each(["/nope", "/api/companies/", "/api/companies//mine", "/API/companies/mine"])(
  "The unknown path %s gets 404",
  async (path) => {
    const response = await get(mock, path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ data: null, message: expect.stringContaining(path) });
  },
);

test.each(["PUT", "OPTIONS", "HEAD"])("%s on a path that has not that method gets 405 with Allow", async (method) => {
  const response = await fetch(`${mock.url}/api/companies/aL2dR7wKx4Qs`, { method });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "DELETE, GET"]);
});

describe("A path that cannot be read gets 400, and the server lives on:", () => {
  test.each(["/%zz", "/api/companies/%zz", "/api/companies/%C3", "/api/companies/..", "/api/./companies/mine"])(
    "%s",
    async (path) => {
      expect(await sendRaw(mock, `GET ${path}`)).toMatch(/^HTTP\/1\.1 400 .*"status":"INPUT_ERROR"/s);
      expect((await get(mock, "/api/companies/mine")).status).toBe(200);
    },
  );

  test("%2e%2e", async () => {
    expect(await sendRaw(mock, "GET /api/companies/%2e%2e")).toMatch(/^HTTP\/1\.1 400 /);
  });
});

test("A path that begins with two slashes is a path, not a host", async () => {
  expect(await sendRaw(mock, "GET //api/companies/mine")).toMatch(
    /^HTTP\/1\.1 404 .*no path \/\/api\/companies\/mine/s,
  );
  expect(mock.requests.at(-1)).toMatchObject({ path: "//api/companies/mine", status: 404 });
});

test("The absolute form of a request target is understood", async () => {
  const received = await sendRaw(mock, "GET http://api.example.com/api/companies/aL2dR7wKx4Qs?expand=users", [
    "Authorization: Bearer x",
  ]);
  expect(received).toMatch(/^HTTP\/1\.1 200 /);
});

test("A bad percent-encoding in the query is taken as it stands", async () => {
  const received = await sendRaw(mock, "GET /api/companies/aL2dR7wKx4Qs?expand=%zz", ["Authorization: Bearer x"]);
  expect(received).toMatch(/^HTTP\/1\.1 400 .*query expand: must be equal to one of the allowed values/s);
});

test("A document with a parameter inside a segment is refused at the start", async () => {
  const document = { openapi: "3.1.0", paths: { "/files/{name}.csv": { get: { responses: {} } } } };
  await expect(startMock({ document })).rejects.toMatchObject({
    code: "DOCUMENT_INVALID",
    message: expect.stringContaining("GET /files/{name}.csv"),
  });
});
