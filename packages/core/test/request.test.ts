import { expect, test } from "vitest";
import { bearer, createKeepnet, ScopeError } from "../src/index.ts";
import { startApiServer } from "./support/api-server.ts";

async function setUp() {
  const server = await startApiServer();
  return { server, keepnet: createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { base: 0 } }) };
}

test("request() reaches an operation outside the document, with the company of its client", async () => {
  const { server, keepnet } = await setUp();
  const params = { path: { typeId: "7" }, query: { lang: "en" } };
  const { data } = await keepnet.forCompany("a1").request("GET", "/api/lookups/{typeId}", { scope: "company", params });
  expect(data).toMatchObject({ data: [] });
  expect(server.calls[0]).toMatchObject({ url: "/api/lookups/7?lang=en", headers: { authorization: "Bearer t" } });
  expect(server.calls[0]?.headers["x-keepnet-company-id"]).toBe("a1");
});

test("request() over all companies carries no Company ID, and in a company's path only that", async () => {
  const { server, keepnet } = await setUp();
  await keepnet.request("GET", "/api/timezone/timezones", { scope: "reseller" });
  const options = { scope: "company-path", companyPathParameter: "companyId" } as const;
  await keepnet.forCompany("a1").request("GET", "/api/whitelabeling/{companyId}", options);
  expect(server.calls.map(({ url }) => url)).toEqual(["/api/timezone/timezones", "/api/whitelabeling/a1"]);
  for (const { headers } of server.calls) expect(headers).not.toHaveProperty("x-keepnet-company-id");
});

test("request() without a scope, with a URL, or on the wrong client is refused before anything is sent", async () => {
  const { server, keepnet } = await setUp();
  // biome-ignore lint/suspicious/noExplicitAny: what plain JavaScript can do
  const untyped = keepnet as any;
  await expect(untyped.request("GET", "/api/lookups")).rejects.toThrow(ScopeError);
  await expect(untyped.request("GET", "https://elsewhere.example/", { scope: "reseller" })).rejects.toThrow(ScopeError);
  await expect(keepnet.request("GET", "/api/lookups", { scope: "company" })).rejects.toThrow(/names none/);
  await expect(keepnet.forCompany("a1").request("GET", "/api/lookups", { scope: "reseller" })).rejects.toThrow(
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
    await expect(call).rejects.toThrow("Pass a path alone, without origin or query");
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
    await expect(client.request("GET", "/api/x/{companyId}", { scope, params })).rejects.toThrow(
      /has a Company ID if and only if/,
    );
    expect(server.calls).toHaveLength(0);
  },
);

test("request() takes the document's word for an operation that it has", async () => {
  const { server, keepnet } = await setUp();
  const client = keepnet.forCompany("a1");
  await client.request("GET", "/api/roles", { scope: "company" });
  await expect(keepnet.request("GET", "/api/roles", { scope: "reseller" })).rejects.toThrow(/its scope is company/);
  expect(server.calls).toHaveLength(1);
});

test("a write by request() is not repeated unless it is said to be safe", async () => {
  const server = await startApiServer({ api: () => ({ status: 503, body: {} }) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t"), retry: { base: 0 } }).forCompany("a1");
  await client.request("POST", "/api/x", { scope: "company", body: {} });
  expect(server.calls).toHaveLength(1);
  await client.request("POST", "/api/x", { scope: "company", body: {}, safe: true });
  expect(server.calls).toHaveLength(4);
});

test("openapi is the same client, checked at run time, under openapi-fetch's type", async () => {
  const { server, keepnet } = await setUp();
  await keepnet.forCompany("a1").openapi.GET("/api/roles");
  expect(server.calls[0]?.headers["x-keepnet-company-id"]).toBe("a1");
  await expect(keepnet.openapi.GET("/api/roles")).rejects.toThrow(ScopeError);
  expect(keepnet.openapi).toBe(keepnet);
});

test.each(["companyId", "companyResourceId", "CompanyResourceId"])(
  "a body that names a company in %s is refused",
  async (member) => {
    const { server, keepnet } = await setUp();
    const body = { name: "x", [member]: "b2" };
    const call = keepnet.forCompany("a1").POST("/api/target-groups", { body: body as never });
    await expect(call).rejects.toThrow(`Its body names a company, in ${member}`);
    expect(server.calls).toHaveLength(0);
  },
);

test("a form that names a company is refused", async () => {
  const { server, keepnet } = await setUp();
  const body = new FormData();
  body.append("CompanyId", "b2");
  const call = keepnet.forCompany("a1").POST("/api/target-users/upload", { body: body as never });
  await expect(call).rejects.toThrow("Its body names a company, in CompanyId");
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
