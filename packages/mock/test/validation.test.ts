import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { get, post, startFixture } from "./support.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startFixture();
});
afterAll(() => mock.close());

const search = "/api/companies/search";
const valid = { pageNumber: 1, filter: {} };

async function expectRefusal(response: Response, ...messages: string[]): Promise<void> {
  expect(response.headers.get("content-type")).toBe("application/json");
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 400,
    body: {
      data: null,
      status: "INPUT_ERROR",
      message: `Invalid request: ${messages.join("; ")}`,
      validationMessages: messages,
    },
  });
}

describe("A request that breaks the document gets the documented 400, which names the place:", () => {
  test("a missing body", async () => {
    await expectRefusal(await post(mock, search, ""), "body is required");
  });

  test("missing members", async () => {
    await expectRefusal(await post(mock, search, {}), "body.pageNumber is required", "body.filter is required");
  });

  test("a missing member inside a list", async () => {
    await expectRefusal(await post(mock, search, { ...valid, tags: [{}] }), "body.tags[0].name is required");
  });

  test("wrong types", async () => {
    const body = { pageNumber: "1", filter: { text: 3 } };
    const messages = ["body.pageNumber: must be integer", "body.filter.text: must be string or null"];
    await expectRefusal(await post(mock, search, body), ...messages);
  });

  test("a value out of range", async () => {
    await expectRefusal(await post(mock, search, { ...valid, pageNumber: 0 }), "body.pageNumber: must be >= 1");
  });

  test("unknown members", async () => {
    const body = { pageNumber: 1, filter: { words: "x" }, page: 1 };
    const messages = ["body.page is not a known member", "body.filter.words is not a known member"];
    await expectRefusal(await post(mock, search, body), ...messages);
  });

  test("a header", async () => {
    const response = await post(mock, search, valid, { "X-KEEPNET-Company-Id": "not-an-id" });
    await expectRefusal(response, 'header X-KEEPNET-Company-Id: must match pattern "^[A-Za-z0-9]{12}$"');
  });

  test("a query parameter", async () => {
    const response = await post(mock, `${search}?companyId=a,b`, valid);
    await expectRefusal(response, 'query companyId: must match pattern "^[A-Za-z0-9]{12}$"');
  });

  test("a query parameter given twice", async () => {
    const response = await post(mock, `${search}?companyId=aL2dR7wKx4Qs&companyId=bR5mB8tNz3Vc`, valid);
    await expectRefusal(response, "query companyId: must be string");
  });

  test("a query parameter with other values than the document lists", async () => {
    const response = await get(mock, "/api/companies/aL2dR7wKx4Qs?expand=all&limit=1000");
    const messages = [
      "query expand: must be equal to one of the allowed values: users, groups",
      "query limit: must be <= 100",
    ];
    await expectRefusal(response, ...messages);
  });

  test.each(["short", "a,b", "a%2Fb", "%C3%A9"])("the path parameter %s", async (id) => {
    const response = await get(mock, `/api/companies/${id}`);
    await expectRefusal(response, 'path companyId: must match pattern "^[A-Za-z0-9]{12}$"');
  });

  test("another content type", async () => {
    const response = await post(mock, search, valid, { "content-type": "text/plain" });
    await expectRefusal(response, "header Content-Type: must be application/json");
  });

  test("a content type that is none", async () => {
    const response = await post(mock, search, valid, { "content-type": "json" });
    await expectRefusal(response, 'header Content-Type: "json" is not a media type');
  });

  test("a body without a content type", async () => {
    const body = new TextEncoder().encode(JSON.stringify(valid));
    const response = await fetch(mock.url + search, { method: "POST", headers: { authorization: "Bearer x" }, body });
    await expectRefusal(response, "header Content-Type is required with a body");
  });

  test("a body sent in chunks, without a length", async () => {
    const response = await fetch(mock.url + search, {
      method: "POST",
      headers: { authorization: "Bearer x", "content-type": "text/plain" },
      body: new Blob(["text"]).stream(),
      duplex: "half",
    });
    await expectRefusal(response, "header Content-Type: must be application/json");
  });

  test("a body where none is documented", async () => {
    const response = await fetch(`${mock.url}/api/companies/aL2dR7wKx4Qs`, {
      method: "DELETE",
      headers: { authorization: "Bearer x", "content-type": "application/json" },
      body: "{}",
    });
    await expectRefusal(response, "body: the operation takes none");
  });
});

test("A body that is not JSON gets the documented 400, and the server lives on", async () => {
  const response = await post(mock, search, "{oops");
  expect(response.status).toBe(400);
  const { validationMessages } = (await response.json()) as { validationMessages: string[] };
  expect(validationMessages).toEqual([expect.stringMatching(/^body is not valid application\/json: /)]);
  expect((await post(mock, search, valid)).status).toBe(200);
});

describe("Without a token", () => {
  const documented = {
    data: null,
    status: "UNAUTHORIZED",
    message: "The access token is missing or has expired",
    validationMessages: [],
  };

  test.each([
    ["no Authorization", {}],
    ["another scheme", { authorization: "Basic eDp5" }],
    ["an empty token", { authorization: "Bearer " }],
  ])("(%s) a request gets the documented 401, whatever else is wrong with it", async (_, headers) => {
    for (const body of [JSON.stringify(valid), "{oops", "{}"]) {
      const response = await fetch(mock.url + search, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      });
      expect({ status: response.status, body: await response.json() }).toEqual({ status: 401, body: documented });
    }
  });

  test("an operation that needs none responds", async () => {
    expect((await fetch(`${mock.url}/api/undocumented?q=x`)).status).toBe(200);
  });
});

test("An operation that documents no failure responds with a 400 in the usual envelope", async () => {
  await expectRefusal(await get(mock, "/api/undocumented"), "query q is required");
});

test("An example that breaks the document is a loud 500 that says where", async () => {
  const response = await get(mock, "/api/broken");
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    status: "INTERNAL_SERVER_ERROR",
    message: expect.stringMatching(
      /response 200 to GET \/api\/broken breaks the OpenAPI document: .*not of your request\. Report it\.$/,
    ),
    validationMessages: expect.arrayContaining(["body.access_token: must be string"]),
  });
});
