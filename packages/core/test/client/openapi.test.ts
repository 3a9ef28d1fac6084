import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

function setUp() {
  const sent: string[] = [];
  const keepnet = createKeepnet({
    auth: bearer("t"),
    fetch: async ({ method, url, headers }) => {
      sent.push(`${method} ${new URL(url).pathname} ${headers.get("x-keepnet-company-id")}`);
      return Response.json({ data: [] });
    },
  });
  // biome-ignore lint/suspicious/noExplicitAny: the compiler must not help here
  return { sent, keepnet, openapi: keepnet.openapi as any };
}

const params = { header: { "X-KEEPNET-Company-Id": "a1" } };

test("a call by method and one by request are the same", async () => {
  const { sent, openapi } = setUp();
  await openapi.GET("/api/roles", { params });
  await openapi.request("get", "/api/roles", { params });
  await openapi.POST("/api/target-groups", { params, body: { name: "x" } });
  await openapi.GET("/api/companies/my");
  expect(sent).toEqual([
    "GET /api/roles a1",
    "GET /api/roles a1",
    "POST /api/target-groups a1",
    "GET /api/companies/my null",
  ]);
});

test.each(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"])(
  "it has %s, which calls documented operations alone",
  async (method) => {
    const { sent, openapi } = setUp();
    await expect(openapi[method]("/api/x")).rejects.toMatchObject({ operation: `${method} /api/x` });
    expect(sent).toEqual([]);
  },
);

test.each<[string, object]>([
  ["headers", { headers: new Headers({ "x-keepnet-company-id": "a1" }) }],
  ["params.header", { params: { header: new Map([["x-keepnet-company-id", "a1"]]) } }],
  ["params.query", { params: { query: new URLSearchParams({ companyId: "a1" }) } }],
])("%s that JSON does not show are refused", async (_name, init) => {
  const { sent, openapi } = setUp();
  await expect(openapi.GET("/api/roles", init)).rejects.toMatchObject({
    code: "invalid_call",
    operation: "GET /api/roles",
  });
  expect(sent).toEqual([]);
});

test("a list of headers shows in JSON", async () => {
  const { sent, openapi } = setUp();
  await openapi.GET("/api/roles", { headers: [["x-keepnet-company-id", "a1"]] });
  expect(sent).toEqual(["GET /api/roles a1"]);
});

test("each kind of client says what it is", () => {
  const { keepnet } = setUp();
  const kinds = [keepnet, keepnet.forCompany("a1"), keepnet.ownCompany(), keepnet.allCompanies()];
  expect(kinds.map(String)).toEqual([
    "[object Keepnet unbound]",
    "[object Keepnet company]",
    "[object Keepnet ownCompany]",
    "[object Keepnet allCompanies]",
  ]);
  expect(kinds.map((client) => "companyId" in client)).toEqual([false, true, false, false]);
  expect(kinds.map((client) => "openapi" in client)).toEqual([true, false, false, false]);
});
