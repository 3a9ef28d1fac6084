import type { Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";

/** A middleware that replaces the request on its way. */
const rewrite = (change: (request: Request) => Request): Middleware => ({
  onRequest: ({ request }) => change(request),
});

const withHeader = (name: string, value: string) =>
  rewrite((request) => {
    const headers = new Headers(request.headers);
    headers.set(name, value);
    return new Request(request, { headers });
  });

const withUrl = (change: (url: URL) => void) =>
  rewrite((request) => {
    const url = new URL(request.url);
    change(url);
    return new Request(url, request);
  });

test.each<[string, Middleware]>([
  ["changes the Company ID", withHeader("X-KEEPNET-Company-Id", "b2")],
  ["adds a company header that the operation does not declare", withHeader("x-ir-company-id", "a1")],
  [
    "removes the Company ID",
    rewrite((request) => {
      const headers = new Headers(request.headers);
      headers.delete("X-KEEPNET-Company-Id");
      return new Request(request, { headers });
    }),
  ],
  ["adds a company to the query", withUrl((url) => url.searchParams.set("COMPANYID", "b2"))],
  ["changes the path", withUrl((url) => (url.pathname = "/api/companies/b2"))],
  ["changes the origin", withUrl((url) => (url.port = "9"))],
  [
    "changes the method",
    rewrite((request) => new Request(request.url, { method: "DELETE", headers: request.headers })),
  ],
])("a middleware that %s is refused before anything is sent", async (_name, middleware) => {
  const server = await startApiServer();
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), middleware: [middleware] });
  await expect(keepnet.forCompany("a1").GET("/api/roles")).rejects.toMatchObject({ code: "invalid_scope" });
  expect(server.calls).toHaveLength(0);
});

test("a middleware cannot put another object's id into the path, nor an encoding of the same one", async () => {
  const server = await startApiServer();
  for (const id of ["s2", "%731"]) {
    const middleware = [withUrl((url) => (url.pathname = `/api/scim/${id}`))];
    const client = createKeepnet({ baseUrl: server.url, auth: bearer("t"), middleware }).forCompany("a1");
    const call = client.GET("/api/scim/{resourceId}", { params: { path: { resourceId: "s1" } } });
    await expect(call).rejects.toThrow(`Its URL is ${server.url}/api/scim/${id}, but should be`);
  }
  expect(server.calls).toHaveLength(0);
});

test("a path parameter with characters that a path encodes arrives as it was given", async () => {
  const server = await startApiServer();
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const resourceId = "a b?c#d%2e!é😀'(*)";
  await client.GET("/api/scim/{resourceId}", { params: { path: { resourceId } } });
  expect(decodeURIComponent(server.calls[0]?.url ?? "")).toBe(`/api/scim/${resourceId}`);
});

test("a middleware that returns a new Request loses neither token nor Company ID", async () => {
  const server = await startApiServer();
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), middleware: [withHeader("x-trace", "1")] });
  await keepnet.forCompany("a1").GET("/api/roles");
  expect(server.calls[0]?.headers).toMatchObject({
    authorization: "Bearer t",
    "x-keepnet-company-id": "a1",
    "x-trace": "1",
  });
});

test.each([".", "..", "", "a/b", "a\\b", undefined, null, {}, ["a"]])(
  "a path parameter of %j is refused, because it would change the path",
  async (enrollmentId) => {
    const server = await startApiServer();
    const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
    const params = { path: { enrollmentId: enrollmentId as string } };
    const call = client.GET("/api/training-reports/{enrollmentId}/summary", { params });
    await expect(call).rejects.toMatchObject({ code: "invalid_call" });
    expect(server.calls).toHaveLength(0);
  },
);

test.each(["baseUrl", "fetch", "pathSerializer", "Request"])("a call cannot set %s", async (setting) => {
  const server = await startApiServer();
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const init = { [setting]: () => "http://127.0.0.1:9" } as object;
  await expect(client.GET("/api/roles", init)).rejects.toMatchObject({ code: "invalid_call" });
  expect(server.calls).toHaveLength(0);
});

test("a redirect is refused, and neither token nor Company ID reach its target", async () => {
  const elsewhere = await startApiServer();
  const server = await startApiServer({ api: () => ({ status: 307, headers: { location: `${elsewhere.url}/x` } }) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  await expect(client.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused" });
  expect(elsewhere.calls).toHaveLength(0);
});

test.each([
  "http://api.example.com",
  "ftp://127.0.0.1",
  "https://user:pass@api.example.com",
  "https://a.example/?x=1",
  "api",
])("the base URL %s is refused", (baseUrl) => {
  expect(() => createKeepnet({ baseUrl, auth: bearer("t") })).toThrow(/baseUrl/);
});

test("a base URL may have a path, which every call and the token request keep", async () => {
  const server = await startApiServer();
  const client = createKeepnet({ baseUrl: `${server.url}/keepnet/`, auth: bearer("t") }).forCompany("a1");
  await client.GET("/api/roles");
  expect(server.calls[0]?.url).toBe("/keepnet/api/roles");
});
