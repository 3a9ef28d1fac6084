import { describe, expect, test } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions, ScopeError } from "../src/index.ts";
import { startApiServer } from "./support/api-server.ts";
import { jwt } from "./support/jwt.ts";

const header = "x-keepnet-company-id";
const search = {
  pageNumber: 1,
  pageSize: 10,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
};

async function setUp(options: Partial<KeepnetOptions> = {}) {
  const server = await startApiServer();
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), ...options });
  // what plain JavaScript can do, where no type stands in the way
  // biome-ignore lint/suspicious/noExplicitAny: the compiler must not help here
  return { server, keepnet, untyped: keepnet as any };
}

describe("the client of one company", () => {
  test("sends the Company ID in the header of every company operation", async () => {
    const { server, keepnet } = await setUp();
    await keepnet.forCompany("a1").POST("/api/target-users/search", { body: search });
    expect(server.calls[0]).toMatchObject({ method: "POST", url: "/api/target-users/search" });
    expect(server.calls[0]?.headers[header]).toBe("a1");
    expect(JSON.parse(server.calls[0]?.body ?? "")).toEqual(search);
  });

  test("repeats the Company ID in the extra headers that an operation declares, and on no other operation", async () => {
    const { server, keepnet } = await setUp();
    await keepnet.forCompany("a1").POST("/api/enrollments/search", { body: { ...search, orderBy: "CreateTime" } });
    await keepnet.forCompany("a1").GET("/api/roles");
    expect(server.calls.map(({ headers }) => headers["x-ir-company-id"])).toEqual(["a1", undefined]);
  });

  test("sends the Company ID in the query instead when told so, and in both for a write", async () => {
    const { server, keepnet } = await setUp({ companyIn: "query" });
    const client = keepnet.forCompany("a1");
    await client.GET("/api/roles");
    await client.POST("/api/target-users/upload", { body: { File: new Blob(["x"]) } });
    expect(server.calls[0]?.url).toBe("/api/roles?companyId=a1");
    expect(server.calls[0]?.headers).not.toHaveProperty(header);
    expect(server.calls[1]?.url).toBe("/api/target-users/upload?companyId=a1");
    expect(server.calls[1]?.headers[header]).toBe("a1");
  });

  test("fills in the id of a company path, and sends no company header with it", async () => {
    const { server, keepnet } = await setUp();
    await keepnet.forCompany("a1").GET("/api/companies/{resourceId}");
    expect(server.calls[0]?.url).toBe("/api/companies/a1");
    expect(server.calls[0]?.headers).not.toHaveProperty(header);
  });

  test("needs no path parameters beside other input for the id of a company path", async () => {
    const { server, untyped } = await setUp();
    await untyped.forCompany("a1").GET("/api/companies/{resourceId}", { params: {} });
    expect(server.calls[0]?.url).toBe("/api/companies/a1");
  });

  test.each([".a", "..a", "a.", "a..b", "~"])("may have the id %s", async (id) => {
    const { server, keepnet } = await setUp();
    await keepnet.forCompany(id).GET("/api/roles");
    expect(server.calls[0]?.headers[header]).toBe(id);
  });

  test("refuses a call that names another company, in any channel", async () => {
    const { server, keepnet, untyped } = await setUp();
    const other = untyped.forCompany("a1");
    const calls = [
      other.GET("/api/roles", { params: { header: { "X-KEEPNET-Company-Id": "b2" } } }),
      other.GET("/api/roles", { params: { query: { companyId: "b2" } } }),
      other.GET("/api/roles", { params: { query: { CompanyID: "b2" } } }),
      other.GET("/api/roles", { headers: { "x-keepnet-company-id": "b2" } }),
      other.GET("/api/roles", { headers: new Headers({ "x-ir-company-id": "b2" }) }),
      keepnet.forCompany("a1").GET("/api/companies/{resourceId}", { params: { path: { resourceId: "b2" } } }),
    ];
    for (const call of calls) await expect(call).rejects.toThrow(/names two companies: b2 .* and a1 \(this client\)/);
    expect(server.calls).toHaveLength(0);
  });

  test("refuses an operation that spans all companies", async () => {
    const { server, untyped } = await setUp();
    const call = untyped.forCompany("a1").POST("/api/companies/search", { body: search });
    await expect(call).rejects.toThrow(ScopeError);
    expect(server.calls).toHaveLength(0);
  });

  test("cannot be changed: a company is chosen once", async () => {
    const { keepnet } = await setUp();
    const client = keepnet.forCompany("a1");
    expect(Object.isFrozen(client)).toBe(true);
    expect(Object.isFrozen(keepnet)).toBe(true);
  });
});

describe("the unbound client", () => {
  test("sends no Company ID with an operation that spans all companies", async () => {
    const { server, keepnet } = await setUp();
    await keepnet.GET("/api/companies/my");
    expect(server.calls[0]?.url).toBe("/api/companies/my");
    expect(server.calls[0]?.headers).not.toHaveProperty(header);
  });

  test("refuses a company operation that names no company, before anything is sent", async () => {
    const { server, untyped } = await setUp();
    await expect(untyped.GET("/api/roles")).rejects.toThrow(
      'GET /api/roles was not sent. It runs in one company, but the call names none. Pass params: { header: { "X-KEEPNET-Company-Id": id } }, or use keepnet.forCompany(id).',
    );
    await expect(untyped.GET("/api/roles", { params: { header: {} } })).rejects.toThrow(ScopeError);
    expect(server.calls).toHaveLength(0);
  });

  test("sends the company that the call names, by header or by query", async () => {
    const { server, keepnet } = await setUp();
    await keepnet.GET("/api/roles", { params: { header: { "X-KEEPNET-Company-Id": "a1" } } });
    await keepnet.GET("/api/roles", { params: { query: { companyId: "b2" } } });
    expect(server.calls[0]).toMatchObject({ url: "/api/roles", headers: { [header]: "a1" } });
    expect(server.calls[1]).toMatchObject({ url: "/api/roles?companyId=b2", headers: { [header]: "b2" } });
  });

  test("refuses a call that names two companies", async () => {
    const { server, keepnet } = await setUp();
    const params = { header: { "X-KEEPNET-Company-Id": "a1" }, query: { companyId: "b2" } };
    await expect(keepnet.GET("/api/roles", { params })).rejects.toThrow(/names two companies: a1 .* and b2/);
    expect(server.calls).toHaveLength(0);
  });

  test("refuses a Company ID on an operation that spans all companies or has its company in the path", async () => {
    const { server, untyped } = await setUp();
    const headers = { "X-KEEPNET-Company-Id": "a1" };
    await expect(untyped.GET("/api/companies/my", { headers })).rejects.toThrow(/takes no Company ID .* but has "a1"/);
    const path = { resourceId: "b2" };
    await expect(untyped.GET("/api/companies/{resourceId}", { params: { path }, headers })).rejects.toThrow(
      /takes no Company ID .* but has "a1"/,
    );
    expect(server.calls).toHaveLength(0);
  });

  test("does not offer the token operation", async () => {
    const { untyped } = await setUp();
    await expect(untyped.POST("/connect/token", { body: {} })).rejects.toThrow(/requests tokens itself/);
  });

  test("refuses a path or method that the document does not have", async () => {
    const { untyped } = await setUp();
    for (const call of [untyped.GET("/api/unknown"), untyped.DELETE("/api/roles"), untyped.GET("constructor")]) {
      await expect(call).rejects.toMatchObject({ name: "InvalidCallError", code: "invalid_call", outcome: "not_sent" });
    }
  });
});

describe("the client of all companies", () => {
  test("sends marked reads without a Company ID", async () => {
    const { server, keepnet } = await setUp();
    await keepnet.allCompanies().POST("/api/target-users/search", { body: search });
    expect(server.calls[0]?.url).toBe("/api/target-users/search");
    expect(server.calls[0]?.headers).not.toHaveProperty(header);
  });

  test("refuses single objects, writes, and a call that names a company", async () => {
    const { server, untyped } = await setUp();
    const all = untyped.allCompanies();
    await expect(all.GET("/api/roles")).rejects.toThrow(/cannot read across all companies/);
    await expect(all.POST("/api/target-users/upload", { body: {} })).rejects.toThrow(ScopeError);
    const headers = { "X-KEEPNET-Company-Id": "a1" };
    await expect(all.POST("/api/target-users/search", { body: search, headers })).rejects.toThrow(
      /takes no Company ID .* but has "a1"/,
    );
    expect(server.calls).toHaveLength(0);
  });
});

describe("the client of the own company", () => {
  const admin = jwt({ company_admin_access: "true", reseller_access: "false", root_access: "false" });

  test("sends no Company ID with a Company Admin's token", async () => {
    const { server, keepnet } = await setUp({ auth: bearer(admin) });
    await keepnet.ownCompany().GET("/api/roles");
    expect(server.calls[0]?.headers).not.toHaveProperty(header);
  });

  test.each([
    ["a Reseller's token", jwt({ reseller_access: true, root_access: false })],
    ["a root token", jwt({ reseller_access: "False", root_access: "True" })],
  ])("refuses %s, even when it is to be trusted", async (_name, token) => {
    const { server, keepnet } = await setUp({ auth: bearer(token) });
    await expect(keepnet.ownCompany({ trustToken: true }).GET("/api/roles")).rejects.toThrow(/is a Reseller's/);
    expect(server.calls).toHaveLength(0);
  });

  test("refuses a token that does not say whose it is, unless it is to be trusted", async () => {
    const { server, keepnet } = await setUp({ auth: bearer("opaque") });
    await expect(keepnet.ownCompany().GET("/api/roles")).rejects.toThrow(/trustToken: true/);
    expect(server.calls).toHaveLength(0);
    await keepnet.ownCompany({ trustToken: true }).GET("/api/roles");
    expect(server.calls).toHaveLength(1);
  });

  test("refuses a call that names a company", async () => {
    const { untyped } = await setUp({ auth: bearer(admin) });
    const headers = { "X-KEEPNET-Company-Id": "a1" };
    await expect(untyped.ownCompany().GET("/api/roles", { headers })).rejects.toThrow(
      /takes no Company ID .* but has "a1"/,
    );
  });
});

test.each(["", " a1", "a1 ", "a/1", "..", ".", "a\n1", "é", "a".repeat(65), undefined, null, 12])(
  "%j is not a Company ID and is refused, not repaired",
  async (id) => {
    const { server, untyped } = await setUp();
    expect(() => untyped.forCompany(id)).toThrow(ScopeError);
    await expect(untyped.GET("/api/companies/{resourceId}", { params: { path: { resourceId: id } } })).rejects.toThrow(
      ScopeError,
    );
    expect(server.calls).toHaveLength(0);
  },
);
