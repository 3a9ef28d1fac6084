import { expect, test } from "vitest";
import { InvalidCallError } from "../src/errors/call-errors.ts";
import { bearer, createKeepnet, ScopeError } from "../src/index.ts";
import { startApiServer } from "./support/api-server.ts";

async function setUp() {
  const server = await startApiServer();
  return { server, keepnet: createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { base: 0 } }) };
}

test("request() reaches an operation outside the document, with the company of its client", async () => {
  const { server, keepnet } = await setUp();
  const params = { path: { typeId: "7" }, query: { lang: "en" } };
  const { data } = await keepnet
    .forCompany("a1")
    .request("GET", "/api/new-things/{typeId}", { scope: "company", params });
  expect(data).toMatchObject({ data: [] });
  expect(server.calls[0]).toMatchObject({ url: "/api/new-things/7?lang=en", headers: { authorization: "Bearer t" } });
  expect(server.calls[0]?.headers["x-keepnet-company-id"]).toBe("a1");
});

test("request() over all companies carries no Company ID, and in a company's path only that", async () => {
  const { server, keepnet } = await setUp();
  await keepnet.request("GET", "/api/new-things", { scope: "reseller" });
  const options = { scope: "company-path", companyPathParameter: "companyId" } as const;
  await keepnet.forCompany("a1").request("GET", "/api/whitelabeling/{companyId}", options);
  expect(server.calls.map(({ url }) => url)).toEqual(["/api/new-things", "/api/whitelabeling/a1"]);
  for (const { headers } of server.calls) expect(headers).not.toHaveProperty("x-keepnet-company-id");
});

test("request() without a scope, with a URL, or on the wrong client is refused before anything is sent", async () => {
  const { server, keepnet } = await setUp();
  // biome-ignore lint/suspicious/noExplicitAny: what plain JavaScript can do
  const untyped = keepnet as any;
  await expect(untyped.request("GET", "/api/new-things")).rejects.toThrow(ScopeError);
  await expect(untyped.request("GET", "https://elsewhere.example/", { scope: "reseller" })).rejects.toThrow(
    InvalidCallError,
  );
  await expect(untyped.request("TRACE", "/api/new-things", { scope: "reseller" })).rejects.toThrow(
    /Pass DELETE or GET or PATCH or POST or PUT or HEAD/,
  );
  await expect(keepnet.request("GET", "/api/new-things", { scope: "company" })).rejects.toThrow(/names none/);
  await expect(keepnet.forCompany("a1").request("GET", "/api/new-things", { scope: "reseller" })).rejects.toThrow(
    ScopeError,
  );
  await expect(keepnet.allCompanies().request("PUT", "/api/x", { scope: "company" })).rejects.toThrow(ScopeError);
  expect(server.calls).toHaveLength(0);
});

test.each(["https://elsewhere.example/", "api/x", "/api/x?companyId=b2", "/api/x#y", "", "?x=1"])(
  "request() takes a path alone, which %j is not",
  async (path) => {
    const { server, keepnet } = await setUp();
    const call = keepnet.request("GET", path as "/", { scope: "reseller" });
    await expect(call).rejects.toThrow("Begin it with /, without origin, query");
    expect(server.calls).toHaveLength(0);
  },
);

test.each([undefined, "", "companyID", "other"])(
  "request() in a company's path needs the parameter's name, not %j",
  async (name) => {
    const { server, keepnet } = await setUp();
    const options = { scope: "company-path", companyPathParameter: name as string } as const;
    const call = keepnet.forCompany("a1").request("GET", "/api/whitelabeling/{companyId}", options);
    await expect(call).rejects.toThrow(/companyPathParameter/);
    expect(server.calls).toHaveLength(0);
  },
);

test.each(["company", "reseller"] as const)(
  "request() does not take a path with a company in it for scope %s",
  async (scope) => {
    const { server, keepnet } = await setUp();
    const params = { path: { companyId: "b2" } };
    const client = scope === "company" ? keepnet.forCompany("a1") : keepnet;
    await expect(client.request("GET", "/api/x/{companyId}", { scope, params })).rejects.toThrow(/only for those/);
    expect(server.calls).toHaveLength(0);
  },
);

test("request() takes the document's word for an operation that it has", async () => {
  const { server, keepnet } = await setUp();
  const client = keepnet.forCompany("a1");
  await client.request("GET", "/api/roles", { scope: "company" });
  await expect(keepnet.request("GET", "/api/roles", { scope: "reseller" })).rejects.toThrow(
    /the scope of GET \/api\/roles is company/,
  );
  expect(server.calls).toHaveLength(1);
});

test.each([
  ["DELETE", "/api/companies/{id}", { scope: "company", params: { path: { id: "OTHER" } } }],
  ["DELETE", "/api/companies/OTHER", {}],
  ["DELETE", "/api/%63ompanies/OTHER", {}],
  ["POST", "/api/Companies", { scope: "company" }],
  ["POST", "/api/companies/search/", { scope: "company" }],
  ["POST", "/Connect/Token", { scope: "company" }],
  ["POST", "//api/companies", { scope: "company" }],
  ["GET", "/api/companies/privacy", { scope: "company" }],
] as const)("request(%j, %j, %j) cannot leave the company of its client", async (method, path, options) => {
  const { server, keepnet } = await setUp();
  await expect(keepnet.forCompany("a1").request(method, path as "/", options as never)).rejects.toThrow("was not sent");
  expect(server.calls).toHaveLength(0);
});

test("request() sends the spelling that it is given, with the company of the operation that it reaches", async () => {
  const { server, keepnet } = await setUp();
  const client = keepnet.forCompany("a1");
  await client.request("GET", "/api/Roles/", { scope: "company" });
  await client.request("PUT", "/api/Companies/a%31", { scope: "company-path", body: {} });
  await client.request("PUT", "/api/companies/{id}", { scope: "company-path", body: {} });
  await client.request("PUT", "/api/companies/privacy", { scope: "company", undocumented: true, body: {} });
  expect(server.calls.map(({ url, headers }) => [url, headers["x-keepnet-company-id"]])).toEqual([
    ["/api/Roles/", "a1"],
    ["/api/Companies/a%31", undefined],
    ["/api/companies/a1", undefined],
    ["/api/companies/privacy", "a1"],
  ]);
});

test("request() percent-encodes what a URL cannot hold, and leaves the rest", async () => {
  const { server, keepnet } = await setUp();
  await keepnet.request("GET", "/api/ä b/%41/{name}", { scope: "reseller", params: { path: { name: "c d" } } });
  expect(server.calls[0]?.url).toBe("/api/%C3%A4%20b/%41/c%20d");
});

test("a write by request() is not repeated unless it is said to be safe", async () => {
  const server = await startApiServer({ api: () => ({ status: 503, body: {} }) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { base: 0 } }).forCompany("a1");
  await client.request("POST", "/api/x", { scope: "company", body: {} });
  expect(server.calls).toHaveLength(1);
  await client.request("POST", "/api/x", { scope: "company", body: {}, safe: true });
  expect(server.calls).toHaveLength(4);
});

test("openapi is the unbound client, checked at run time, under openapi-fetch's type", async () => {
  const { server, keepnet } = await setUp();
  await keepnet.openapi.GET("/api/roles", { params: { header: { "X-KEEPNET-Company-Id": "a1" } } });
  expect(server.calls[0]?.headers["x-keepnet-company-id"]).toBe("a1");
  await expect(keepnet.openapi.GET("/api/roles")).rejects.toThrow(ScopeError);
});

test.each(["companyId", "companyResourceId", "CompanyResourceId"])(
  "a body that names a company in %s is refused",
  async (member) => {
    const { server, keepnet } = await setUp();
    const body = { name: "x", [member]: "b2" };
    const call = keepnet.forCompany("a1").POST("/api/target-groups", { body: body as never });
    await expect(call).rejects.toThrow(`Its body names a company in ${member}`);
    expect(server.calls).toHaveLength(0);
  },
);

test("a form that names a company is refused", async () => {
  const { server, keepnet } = await setUp();
  const body = new FormData();
  body.append("CompanyId", "b2");
  const call = keepnet.forCompany("a1").POST("/api/target-users/upload", { body: body as never });
  await expect(call).rejects.toThrow("Its body names a company in CompanyId");
  expect(server.calls).toHaveLength(0);
});

test("a form is encoded as one also when its content type has a charset", async () => {
  const { server, keepnet } = await setUp();
  const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
  await keepnet.request("POST", "/api/x", { scope: "reseller", headers, body: { a: "1 & 2" } });
  expect(server.calls[0]?.body).toBe("a=1+%26+2");
});

test("cookie parameters, which would never be sent, are refused", async () => {
  const { server, keepnet } = await setUp();
  const params = { cookie: { session: "x" } } as object;
  await expect(keepnet.request("GET", "/api/x", { scope: "reseller", params })).rejects.toThrow(/cookie/);
  expect(server.calls).toHaveLength(0);
});
