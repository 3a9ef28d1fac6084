import { QueryClient } from "@tanstack/react-query";
import createClient from "openapi-react-query";
import { expect, test } from "vitest";
import { InvalidCallError } from "../../src/errors/call-errors.ts";
import { bearer, createKeepnet, type Keepnet, ScopeError } from "../../src/index.ts";
import { envelope, startApiServer } from "../support/api-server.ts";

async function setUp() {
  const server = await startApiServer({ api: ({ headers }) => envelope(headers["x-keepnet-company-id"] ?? "none") });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t") });
  // biome-ignore lint/suspicious/noExplicitAny: what plain JavaScript could pass
  return { server, keepnet, untyped: keepnet.openapi as any };
}

const inCompany = (id: string) => ({ params: { header: { "X-KEEPNET-Company-Id": id } } });

test("openapi-react-query takes the unbound client, and does not mix up the companies that its calls name", async () => {
  const { server, keepnet } = await setUp();
  const $api = createClient(keepnet.openapi);
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  for (const id of ["a1", "b2", "a1", "b2"]) {
    const { data } = await queryClient.fetchQuery($api.queryOptions("get", "/api/roles", inCompany(id)));
    expect(data).toBe(id);
  }
  expect(server.calls).toHaveLength(2);
  const nameless = queryClient.fetchQuery($api.queryOptions("get", "/api/roles"));
  await expect(nameless).rejects.toThrow(ScopeError);
});

test("a bound client has no openapi, whose company no such key would hold", async () => {
  const { keepnet } = await setUp();
  for (const client of [keepnet.forCompany("a1"), keepnet.ownCompany(), keepnet.allCompanies()]) {
    expect("openapi" in client).toBe(false);
  }
});

test.each([
  ["headers", { headers: new Headers({ "X-KEEPNET-Company-Id": "a1" }) }],
  ["params.header", { params: { header: new Map([["X-KEEPNET-Company-Id", "a1"]]) } }],
  ["params.query", { params: { query: new URLSearchParams({ companyId: "a1" }) } }],
])("a company in %s that JSON does not show is refused, because two companies would have one key", async (_, init) => {
  const { server, untyped } = await setUp();
  for (const call of [untyped.GET("/api/roles", init), untyped.request("get", "/api/roles", init)]) {
    await expect(call).rejects.toThrow(InvalidCallError);
    await expect(call).rejects.toThrow(
      /^GET \/api\/roles was not sent\. Its headers or params are not plain objects\./,
    );
  }
  expect(server.calls).toHaveLength(0);
});

test("GET, POST, PUT, DELETE and request call the operations of the document", async () => {
  const { server, keepnet, untyped } = await setUp();
  await keepnet.openapi.GET("/api/roles", inCompany("a1"));
  await keepnet.openapi.request("get", "/api/roles", inCompany("b2"));
  await keepnet.openapi.DELETE("/api/companies/clients/{resourceId}", {
    params: { path: { resourceId: "x1" }, ...inCompany("c3").params },
  });
  expect(server.calls.map(({ method, url, headers }) => [method, url, headers["x-keepnet-company-id"]])).toEqual([
    ["GET", "/api/roles", "a1"],
    ["GET", "/api/roles", "b2"],
    ["DELETE", "/api/companies/clients/x1", "c3"],
  ]);
  await expect(untyped.request("get", "/api/new-things", { scope: "reseller" })).rejects.toThrow(InvalidCallError);
  for (const method of ["OPTIONS", "HEAD", "PATCH", "TRACE"]) {
    await expect(untyped[method]("/api/roles", inCompany("a1"))).rejects.toThrow(InvalidCallError);
  }
  expect(server.calls).toHaveLength(3);
});

test.each(["use", "eject"] as const)("%s() is refused: one client's middlewares are every client's", async (method) => {
  const { keepnet } = await setUp();
  const change = () => keepnet.openapi[method]({ onRequest: () => undefined });
  expect(change).toThrow(InvalidCallError);
  expect(change).toThrow("Pass middleware to createKeepnet().");
});

test("a copy of openapi has nothing to call", async () => {
  const { keepnet } = await setUp();
  const copy: Keepnet["openapi"] = { ...keepnet.openapi };
  expect(Object.keys(copy)).toEqual([]);
  expect(Object.isFrozen(keepnet.openapi)).toBe(true);
});
