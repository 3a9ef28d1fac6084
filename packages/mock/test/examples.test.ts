import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.ts";
import { type Operation, parseOperations } from "../src/prism/operations.ts";
import { chooseExample } from "../src/prism/pairing.ts";
import { get, post, startFixture } from "./support.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startFixture();
});
afterAll(() => mock.close());

const company = "/api/companies/aL2dR7wKx4Qs";
const alderwick = { companyResourceId: "aL2dR7wKx4Qs", name: "Alderwick Example" };
const brambleton = { companyResourceId: "bR5mB8tNz3Vc", name: "Brambleton Example" };

async function dataOf(response: Response): Promise<unknown> {
  return ((await response.json()) as { data: unknown }).data;
}

test("A right request gets the first example, with the documented headers", async () => {
  const response = await get(mock, company);
  expect(response.status).toBe(200);
  expect(await dataOf(response)).toEqual(alderwick);
  const page = await post(mock, "/api/companies/search", { pageNumber: 7, filter: {} });
  expect(page.headers.get("content-type")).toBe("application/json");
  expect(page.headers.get("x-request-id")).toBe("req-1");
});

test("A response without content has no body", async () => {
  const response = await fetch(mock.url + company, { method: "DELETE", headers: { authorization: "Bearer x" } });
  expect([response.status, await response.text(), response.headers.get("content-length")]).toEqual([204, "", null]);
});

describe("A request example gets the response example of the same name:", () => {
  test.each([
    ["firstPage", { pageNumber: 1, filter: { text: null } }, { results: [alderwick], total: 1 }],
    ["noMatch", { filter: { text: "nobody" }, pageNumber: 1 }, { results: [], total: 0 }],
  ])("JSON %s, in any order of members", async (_, body, data) => {
    expect(await dataOf(await post(mock, "/api/companies/search", body))).toEqual(data);
  });

  test.each([
    ["reseller", "s3cr3t & more"],
    ["admin", "other"],
  ])("form %s", async (client_id, client_secret) => {
    const body = new URLSearchParams({ client_id, client_secret, grant_type: "client_credentials" });
    const response = await fetch(`${mock.url}/connect/token`, { method: "POST", body });
    expect(await response.json()).toMatchObject({ access_token: `token-of-${client_id}` });
  });

  test("only if it exists in every media type, since one of them is negotiated", async () => {
    const operationOf = async (csvExamples: object) => {
      const content = { "application/json": { examples: { x: { value: 1 } } }, "text/csv": { examples: csvExamples } };
      const requestBody = { content: { "application/json": { examples: { x: { value: { id: 1 } } } } } };
      const post = { requestBody, responses: { 200: { description: "", content } } };
      const [operation] = await parseOperations({ openapi: "3.1.0", paths: { "/a": { post } } });
      return operation as Operation;
    };
    expect(chooseExample(await operationOf({ x: { value: "1" } }), { id: 1 }, undefined)).toEqual({ exampleKey: "x" });
    expect(chooseExample(await operationOf({ y: { value: "1" } }), { id: 1 }, undefined)).toBeUndefined();
  });

  test("unless another response is preferred", async () => {
    const body = { pageNumber: 1, filter: { text: "nobody" } };
    const response = await post(mock, "/api/companies/search", body, { prefer: "example=firstPage" });
    expect(await dataOf(response)).toEqual({ results: [alderwick], total: 1 });
  });
});

describe("Prefer", () => {
  test("code= chooses the documented response", async () => {
    const response = await get(mock, company, { prefer: "code=404" });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ message: "The company was not found" });
  });

  test.each(["example=brambleton", 'code=200, example="brambleton"', "respond-async, Example=brambleton; foo=1"])(
    "%s chooses the example",
    async (prefer) => {
      expect(await dataOf(await get(mock, company, { prefer }))).toEqual(brambleton);
    },
  );

  test("dynamic=true generates data, the same for the same seed", async () => {
    const texts = [];
    for (const seed of [1, 1, 2]) {
      const response = await get(mock, company, { prefer: `dynamic=true, seed=${seed}` });
      expect(response.status).toBe(200);
      texts.push(await response.text());
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
    expect(texts[0]).not.toContain("Northwind");
  });

  test("a failure is served as JSON to a client that accepts only files", async () => {
    const response = await get(mock, "/api/companies/export", { accept: "text/csv", prefer: "code=404" });
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/json"]);
  });

  test("does not excuse a wrong request", async () => {
    expect((await get(mock, "/api/companies/short", { prefer: "code=404" })).status).toBe(400);
    expect((await get(mock, company, { authorization: "", prefer: "code=404" })).status).toBe(401);
  });

  test.each([
    ["code=418", 404, /code=418 is not a response of GET \/api\/companies\/\{companyId\}; it has 200, 400, 401, 404/],
    ["example=nope", 404, /example=nope is not an example of code=200 .* has alderwick, brambleton \(code=200\), /],
    ["code=404, example=brambleton", 404, /example=brambleton is not an example of code=404/],
    ["code=abc", 400, /code=abc is not an HTTP status/],
    ["dynamic=yes", 400, /dynamic=yes must be true or false/],
  ])("%s gets a problem that says what there is", async (prefer, status, detail) => {
    const response = await get(mock, company, { prefer });
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(detail) });
  });
});

describe("A file operation", () => {
  const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  test("responds to each request in the media type that it accepts", async () => {
    for (const accept of ["text/csv", xlsx, "text/csv", `image/png, ${xlsx};q=0.5`]) {
      const response = await get(mock, "/api/companies/export", { accept });
      const expected = accept.includes(xlsx) ? [xlsx, "PK workbook"] : ["text/csv", "name\nAlderwick Example\n"];
      expect([response.headers.get("content-type"), await response.text()]).toEqual(expected);
    }
  });

  test("responds with 406 when it has no such type, and ignores an Accept that cannot be read", async () => {
    expect((await get(mock, "/api/companies/export", { accept: "image/png" })).status).toBe(406);
    expect((await get(mock, "/api/companies/export", { accept: "garbage" })).status).toBe(200);
  });
});

test("Callbacks of the document are never sent", async () => {
  const callbacks = { called: { "http://127.0.0.1:9/hook": { post: { responses: {} } } } };
  const document = { openapi: "3.1.0", paths: { "/hooks": { post: { responses: {}, callbacks } } } };
  const [operation] = await parseOperations(document);
  expect(operation).toMatchObject({ path: "/hooks" });
  expect(operation?.callbacks).toBeUndefined();
});

describe("A call in a company gets the example that shows that company's data,", () => {
  const example = (company: string, value: unknown) => ({ value, "x-keepnet-company": company });
  const success = (examples: object) => ({ 200: { description: "", content: { "application/json": { examples } } } });
  const parameter = (place: string, name: string) => ({ in: place, name, required: place === "path", schema: {} });
  const document = {
    openapi: "3.1.0",
    paths: {
      "/roles": {
        get: {
          parameters: [parameter("header", "X-KEEPNET-Company-Id"), parameter("query", "companyId")],
          responses: success({ a: { $ref: "#/components/examples/a" }, b: example("company-b", "roles of b") }),
        },
      },
      "/companies/{id}": {
        parameters: [{ ...parameter("path", "id"), "x-keepnet-company-id": true }],
        get: { responses: success({ a: example("company-a", "a"), b: example("company-b", "b") }) },
      },
    },
    components: { examples: { a: example("company-a", "roles of a") } },
  };

  test.each([
    ["named by header", "/roles", { "x-keepnet-company-id": "company-b" }, "roles of b"],
    ["named by query", "/roles?companyId=company-b", {}, "roles of b"],
    ["named by path", "/companies/company-b", {}, "b"],
    ["or the first when there is none", "/roles", { "x-keepnet-company-id": "company-c" }, "roles of a"],
  ])("%s", async (_, path, headers, expected) => {
    await using server = await startMock({ document });
    expect(await (await get(server, path, headers)).json()).toBe(expected);
  });
});
