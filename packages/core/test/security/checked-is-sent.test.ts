import type { Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions, type TransportMiddleware } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";

const header = "x-keepnet-company-id";

async function setUp(middleware: KeepnetOptions["middleware"], options: Partial<KeepnetOptions> = {}) {
  const server = await startApiServer();
  // a token that takes a while leaves time to change a request that has been checked
  const auth = bearer(() => new Promise((resolve) => setImmediate(() => resolve("t"))));
  const keepnet = createKeepnet({ baseUrl: server.url, auth, middleware, ...options });
  return { server, keepnet, acme: keepnet.forCompany("a1") };
}

const later: [string, (request: Request) => void][] = [
  ["sets another company", (request) => request.headers.set(header, "OTHER")],
  ["removes the company", (request) => request.headers.delete(header)],
];

test.each(later)("a middleware that %s after it passed the request on changes nothing", async (_name, change) => {
  const afterNext: TransportMiddleware = (request, next) => {
    const response = next(request);
    change(request);
    return response;
  };
  const { server, acme } = await setUp([afterNext]);
  await acme.GET("/api/roles");
  await acme.POST("/api/target-users/upload", { body: { File: new Blob(["x"]) } });
  expect(server.calls.map(({ headers }) => headers[header])).toEqual(["a1", "a1"]);
});

test.each(later)("an openapi-fetch middleware that %s in a request that it kept changes nothing", async (_, change) => {
  const keeping: Middleware = {
    onRequest({ request }) {
      queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => change(request))));
      setImmediate(() => change(request));
    },
  };
  const { server, acme } = await setUp([keeping]);
  await acme.GET("/api/roles");
  expect(server.calls.map(({ headers }) => headers[header])).toEqual(["a1"]);
});

test("a middleware that keeps the request of one attempt does not change the next attempt's", async () => {
  const kept: Request[] = [];
  const keeping: TransportMiddleware = (request, next, { attempt }) => {
    for (const old of kept) old.headers.set(header, "OTHER");
    kept.push(request);
    request.headers.set("x-attempt", String(attempt));
    return next(request);
  };
  const server = await startApiServer({ api: (_request, n) => (n < 3 ? { status: 503, body: {} } : { body: {} }) });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), middleware: [keeping], retry: { base: 0 } });
  await keepnet.forCompany("a1").GET("/api/roles");
  expect(server.calls.map(({ headers }) => [headers[header], headers["x-attempt"]])).toEqual([
    ["a1", "1"],
    ["a1", "2"],
    ["a1", "3"],
  ]);
});

test("a middleware never sees the request that is sent, so never the token", async () => {
  const seen: Request[] = [];
  const sent: Request[] = [];
  const { acme, server } = await setUp(
    [
      (request, next) => {
        seen.push(request);
        return next(request);
      },
    ],
    {
      fetch(request) {
        sent.push(request);
        return fetch(request);
      },
    },
  );
  await acme.GET("/api/roles");
  expect(server.calls[0]?.headers.authorization).toBe("Bearer t");
  expect(seen.map((request) => request.headers.get("authorization"))).toEqual([null]);
  expect(sent).toHaveLength(1);
  expect(sent[0]).not.toBe(seen[0]);
});

test("what a middleware puts into the body is checked too", async () => {
  const rewriting: TransportMiddleware = (request, next) =>
    next(new Request(request, { body: '{"nested":{"company\\u0052esourceId":"OTHER"}}' }));
  const { server, acme } = await setUp([rewriting]);
  await expect(acme.POST("/api/roles/search" as never, { body: {} } as never)).rejects.toMatchObject({
    name: expect.stringMatching(/InvalidCallError|ScopeError/),
  });
  const call = acme.POST("/api/target-users/search", { body: search });
  await expect(call).rejects.toMatchObject({
    code: "invalid_scope",
    message: expect.stringContaining("companyResourceId"),
  });
  expect(server.calls).toHaveLength(0);
});

test("a middleware's new body is sent on every attempt, as it was written", async () => {
  const server = await startApiServer({ api: (_request, n) => (n === 1 ? { status: 503, body: {} } : { body: {} }) });
  const rewriting: Middleware = { onRequest: ({ request }) => new Request(request, { body: '{"pageSize":7}' }) };
  const keepnet = createKeepnet({
    baseUrl: server.url,
    auth: bearer("t"),
    middleware: [rewriting],
    retry: { base: 0 },
  });
  await keepnet.forCompany("a1").POST("/api/target-users/search", { body: search });
  expect(server.calls.map(({ body }) => body)).toEqual(['{"pageSize":7}', '{"pageSize":7}']);
});

test("a middleware that reads the body of its request does not use up the one that is sent", async () => {
  const reading: TransportMiddleware = async (request, next) => {
    request.headers.set("x-length", String((await request.text()).length));
    return next(request);
  };
  const { server, acme } = await setUp([reading]);
  await acme.POST("/api/target-users/search", { body: search });
  expect(JSON.parse(server.calls[0]?.body ?? "")).toEqual(search);
  expect(server.calls[0]?.headers["x-length"]).toBe(String(server.calls[0]?.body.length));
});

test("a form that a middleware rewrites keeps its fields, and a company in it is refused", async () => {
  const adding =
    (name: string): TransportMiddleware =>
    async (request, next) => {
      const form = await new Response(request.body, { headers: request.headers }).formData();
      form.append(name, "OTHER");
      return next(
        new Request(request.url, { method: request.method, headers: withoutType(request.headers), body: form }),
      );
    };
  const withoutType = (headers: Headers) => {
    const copy = new Headers(headers);
    copy.delete("content-type");
    return copy;
  };
  const body = { File: new Blob(["x"]) };
  const fine = await setUp([adding("note")]);
  await fine.acme.POST("/api/target-users/upload", { body });
  expect(fine.server.calls[0]?.body).toContain('name="note"');
  const wrong = await setUp([adding("CompanyId")]);
  await expect(wrong.acme.POST("/api/target-users/upload", { body })).rejects.toMatchObject({ code: "invalid_scope" });
  expect(wrong.server.calls).toHaveLength(0);
});

const search = {
  pageNumber: 1,
  pageSize: 10,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
};
