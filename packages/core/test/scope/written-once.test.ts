import { expect, test } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions } from "../../src/index.ts";

const header = "x-keepnet-company-id";

/** The requests of calls that are made in plain JavaScript. */
function setUp(options: Partial<KeepnetOptions> = {}) {
  const sent: Request[] = [];
  const keepnet = createKeepnet({
    auth: bearer("t"),
    fetch: async (request) => {
      sent.push(request);
      return Response.json({ data: [] });
    },
    ...options,
  });
  // biome-ignore lint/suspicious/noExplicitAny: the compiler must not help here
  return { sent, untyped: keepnet as any };
}

const searchOf = (request: Request | undefined) => new URL(String(request?.url)).search;

test.each(["companyId", "CompanyId", "companyid", "COMPANYID"])(
  "a query that names the company as %s is sent with one companyId",
  async (name) => {
    const { sent, untyped } = setUp();
    await untyped.GET("/api/roles", { params: { query: { [name]: "a1", x: "y" } } });
    await untyped.forCompany("a1").GET("/api/roles", { params: { query: { x: "y", [name]: "a1" } } });
    expect(sent.map(searchOf)).toEqual(["?x=y&companyId=a1", "?x=y&companyId=a1"]);
  },
);

test("in query mode a header that names the company is sent too", async () => {
  const { sent, untyped } = setUp({ companyIn: "query" });
  await untyped.GET("/api/roles", { params: { header: { "X-KEEPNET-Company-Id": "a1" } } });
  await untyped.GET("/api/roles", { params: { query: { companyId: "a1" } } });
  expect(sent.map(searchOf)).toEqual(["?companyId=a1", "?companyId=a1"]);
  expect(sent.map(({ headers }) => headers.get(header))).toEqual(["a1", null]);
});

test("in header mode a query that names the company is sent with the header", async () => {
  const { sent, untyped } = setUp();
  await untyped.GET("/api/roles", { params: { query: { companyId: "a1" } } });
  expect(searchOf(sent[0])).toBe("?companyId=a1");
  expect(sent[0]?.headers.get(header)).toBe("a1");
});

test.each([undefined, null])("a member that is %s names no company", async (absent) => {
  const { sent, untyped } = setUp();
  const params = { header: { "X-KEEPNET-Company-Id": absent }, query: { companyId: absent } };
  await untyped.forCompany("a1").GET("/api/roles", { params });
  expect(sent.map(({ headers }) => headers.get(header))).toEqual(["a1"]);
  expect(sent.map(searchOf)).toEqual([""]);
});
