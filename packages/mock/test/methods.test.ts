import { describe, expect, test } from "vitest";
import { createMock, type InProcessMock, type MockFetch, startMock } from "../src/index.ts";
import { control } from "./control/support.ts";
import { dataset, tokenPath } from "./sandbox/small-world.ts";
import { requestToken } from "./sandbox/support.ts";

// PATCH, and DELETE with a body, from the document to the wire.

const json = { "content-type": "application/json" };
const success = (value: unknown) => ({
  "200": { description: "Done", content: { "application/json": { examples: { done: { value } } } } },
});
const body = (schema: object, examples = {}) => ({
  required: true,
  content: { "application/json": { schema: { type: "object", additionalProperties: false, ...schema }, examples } },
});
const ids = { type: "array", minItems: 1, items: { type: "string" } };
const filter = { type: "object", additionalProperties: false, properties: { searchText: { type: "string" } } };
const document = {
  openapi: "3.1.0",
  paths: {
    "/connect/token": tokenPath,
    "/items/{id}": {
      parameters: [{ in: "path", name: "id", required: true, schema: { type: "string" } }],
      patch: {
        operationId: "changeItem",
        "x-keepnet-scope": "company",
        requestBody: body({ properties: { name: { type: "string" }, secret: { type: "string" } }, required: ["name"] }),
        responses: success("changed"),
      },
    },
    "/items": {
      get: { operationId: "listItems", responses: success("listed") },
      delete: {
        operationId: "deleteItems",
        "x-keepnet-scope": "company",
        requestBody: body(
          { properties: { ids, filter }, required: ["ids"] },
          { all: { value: { ids: ["all"] } }, done: { value: { ids: ["a"] } } },
        ),
        responses: success("deleted"),
      },
      options: { operationId: "describeItems", responses: success("described") },
    },
  },
};

type Send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;

function sender(fetch: MockFetch, origin: string): Send {
  return (method, path, sent, headers = {}) =>
    fetch(origin + path, {
      method,
      headers: { ...(sent !== undefined && json), ...headers },
      ...(sent !== undefined && { body: typeof sent === "string" ? sent : JSON.stringify(sent) }),
    });
}

describe.each<[string, () => Promise<[InProcessMock, Send]>]>([
  [
    "over HTTP",
    async () => {
      const mock = await startMock({ document, strict: true });
      return [mock, sender(fetch, mock.url)];
    },
  ],
  [
    "in process",
    async () => {
      const mock = await createMock({ document, strict: true });
      return [mock, sender(mock.fetch, "http://mock")];
    },
  ],
])("%s", (_, start) => {
  test.each([
    ["PATCH", "/items/7", { name: "North" }, "changed"],
    ["DELETE", "/items", { ids: ["a"] }, "deleted"],
    ["DELETE", "/items", { ids: ["a"], filter: { SearchText: "x" } }, "deleted"],
    ["OPTIONS", "/items", undefined, "described"],
  ])("%s %s with %j gets a response", async (method, path, sent, expected) => {
    const [mock, send] = await start();
    await using _ = mock;
    const response = await send(method, path, sent);
    expect([response.status, await response.json()]).toEqual([200, expected]);
  });

  test.each([
    ["PATCH", "/items/7", { name: 1 }, "body.name: must be string"],
    ["PATCH", "/items/7", { name: "a", size: 1 }, "body.size is not a known member"],
    ["PATCH", "/items/7", undefined, "body is required"],
    ["PATCH", "/items/7", "{oops", expect.stringMatching(/^body is not valid application\/json/)],
    ["DELETE", "/items", { ids: [] }, "body.ids: must NOT have fewer than 1 items"],
    ["DELETE", "/items", { ids: ["a"], filter: { text: "x" } }, "body.filter.text is not a known member"],
    ["DELETE", "/items", undefined, "body is required"],
    ["DELETE", "/items", "{oops", expect.stringMatching(/^body is not valid application\/json/)],
  ])("%s %s with %j is refused", async (method, path, sent, reason) => {
    const [mock, send] = await start();
    await using _ = mock;
    const response = await send(method, path, sent);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ validationMessages: [reason] });
    expect(mock.requests).toMatchObject([{ method, status: 400, reason }]);
  });

  test("both are recorded as sent, with a length only where there is a body to measure", async () => {
    const [mock, send] = await start();
    await using _ = mock;
    await send("PATCH", "/items/7", { name: "North" });
    await send("DELETE", "/items", { ids: ["a"] });
    await send("PATCH", "/items/7");
    await send("DELETE", "/items");
    const seen = mock.requests.map(({ operationId, body, headers }) => [operationId, body, headers["content-length"]]);
    expect(seen).toEqual([
      ["changeItem", { name: "North" }, "16"],
      ["deleteItems", { ids: ["a"] }, "13"],
      ["changeItem", undefined, "0"],
      ["deleteItems", undefined, undefined],
    ]);
  });

  test("a fault can be for one of them alone", async () => {
    const [mock, send] = await start();
    await using _ = mock;
    mock.faults.set([
      { status: 503, operation: "PATCH /items/{id}" },
      { status: 502, operation: "deleteItems" },
    ]);
    const statuses = [];
    for (const [method, path] of [
      ["PATCH", "/items/7"],
      ["DELETE", "/items"],
      ["GET", "/items"],
    ] as const) {
      statuses.push((await send(method, path, method === "GET" ? undefined : {})).status);
    }
    expect(statuses).toEqual([503, 502, 200]);
  });

  test.each(["PATCH", "DELETE", "HEAD"])("a preflight allows %s", async (method) => {
    const [mock, send] = await start();
    await using _ = mock;
    const headers = { origin: "http://localhost:5173", "access-control-request-method": method };
    const preflight = await send("OPTIONS", "/items/7", undefined, headers);
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")?.split(", ")).toContain(method);
  });

  test("a path without the method says which it has", async () => {
    const [mock, send] = await start();
    await using _ = mock;
    const response = await send("DELETE", "/items/7", {});
    expect([response.status, response.headers.get("allow")]).toEqual([405, "PATCH"]);
  });
});

test("the control API shows both with their bodies, without what is secret in them", async () => {
  await using mock = await startMock({ document });
  const send = sender(fetch, mock.url);
  await send("PATCH", "/items/7", { name: "North", secret: "S3cret" });
  await send("DELETE", "/items", { ids: ["a"] });
  expect(await control(mock, "GET requests")).toMatchObject([
    200,
    {
      requests: [
        { method: "PATCH", path: "/items/7", body: { name: "North", secret: "[redacted]" } },
        { method: "DELETE", path: "/items", body: { ids: ["a"] } },
      ],
    },
  ]);
});

test.each([
  ["reseller", { "x-keepnet-company-id": "child" }, 200],
  ["reseller", {}, 400],
  ["admin", {}, 200],
  ["reader", {}, 403],
])("in the sandbox %s with %j gets %i for both", async (clientId, company, status) => {
  await using mock = await startMock({ document, sandbox: true, dataset });
  const send = sender(fetch, mock.url);
  const headers = { authorization: `Bearer ${await requestToken(mock, clientId)}`, ...company };
  expect((await send("PATCH", "/items/7", { name: "North" }, headers)).status).toBe(status);
  expect((await send("DELETE", "/items", { ids: ["a"] }, headers)).status).toBe(status);
  if (status === 200) expect((await send("DELETE", "/items", { ids: [] }, headers)).status).toBe(400);
});
