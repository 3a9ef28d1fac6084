import { expect, test } from "vitest";
import { bearer, createKeepnet, type KeepnetOptions } from "../../src/index.ts";
import { envelope, startApiServer } from "../support/api-server.ts";

/** The calls as plain JavaScript can make them. */
interface Untyped {
  GET(path: unknown, init?: object): Promise<{ response: Response }>;
  request(method: string, path: unknown, init?: object): Promise<unknown>;
}

async function setUp(options: Partial<KeepnetOptions> = {}, api?: Parameters<typeof startApiServer>[0]) {
  const server = await startApiServer(api);
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer("t"), ...options });
  const untyped = (client: unknown) => client as Untyped;
  return { server, keepnet: untyped(keepnet), acme: untyped(keepnet.forCompany("acme")) };
}

const raw = (query: Record<string, unknown>) =>
  Object.entries(query)
    .map((pair) => pair.join("="))
    .join("&");

test("a # in the URL never cuts off the company", async () => {
  const { server, acme } = await setUp({ companyIn: "query" });
  const call = acme.GET("/api/roles", { params: { query: { name: "C#" } }, querySerializer: raw });
  await expect(call).rejects.toMatchObject({ code: "invalid_call", message: expect.stringContaining("%23") });
  expect(server.calls).toHaveLength(0);
});

test("a # that a middleware writes never cuts off the company", async () => {
  const { server, acme } = await setUp({
    companyIn: "query",
    middleware: [(request, next) => next(new Request(request.url.replace("?", "?a=1#&"), request))],
  });
  await expect(acme.GET("/api/roles")).rejects.toMatchObject({ code: "invalid_call" });
  expect(server.calls).toHaveLength(0);
});

test("a redirect may have a fragment", async () => {
  const api = (_request: unknown, n: number) =>
    n === 1 ? { status: 302, headers: { location: "/api/roles/all#top" }, body: "" } : envelope([]);
  const { server, acme } = await setUp({}, { api });
  expect((await acme.GET("/api/roles")).response.status).toBe(200);
  expect(server.calls.map(({ url }) => url)).toEqual(["/api/roles", "/api/roles/all"]);
});

test.each([
  [
    "an object that is one path as text and another one when it is filled in",
    {
      toString: (): string => "/api/roles",
      includes: () => true,
      replace: () => "/api/companies/OTHER",
    },
  ],
  ["a list", ["/api/roles"]],
  ["undefined", undefined],
])("a path that is %s is refused", async (_name, path) => {
  const { server, acme } = await setUp();
  await expect(acme.GET(path)).rejects.toMatchObject({ code: "invalid_call" });
  expect(server.calls).toHaveLength(0);
});

test("request() sends to the path that it has matched, whatever the getters of its parameters say later", async () => {
  const { server, keepnet } = await setUp();
  const reads: string[] = [];
  const path = {
    get group() {
      return reads.push("group") === 1 ? "things" : "companies";
    },
    id: "OTHER",
  };
  await keepnet.request("GET", "/api/{group}/{id}", { scope: "reseller", params: { path } });
  expect(server.calls.map(({ url }) => url)).toEqual(["/api/things/OTHER"]);
});

test.each([
  ["a URLSearchParams", (query: Record<string, string>) => new URLSearchParams(query)],
  ["a promise", async (query: Record<string, string>) => raw(query)],
])("a querySerializer that returns %s is refused", async (_name, querySerializer) => {
  const { server, acme } = await setUp();
  const call = acme.GET("/api/roles", { params: { query: { a: "1" } }, querySerializer });
  await expect(call).rejects.toMatchObject({
    code: "invalid_call",
    message: expect.stringContaining("querySerializer"),
  });
  expect(server.calls).toHaveLength(0);
});

test("headers that can be read once are checked and sent", async () => {
  const { server, acme } = await setUp();
  await acme.GET("/api/roles", { headers: new Headers({ "x-a": "1" }).entries() });
  expect(server.calls.map(({ headers }) => headers["x-a"])).toEqual(["1"]);
  const call = acme.GET("/api/roles", { headers: new Map([["X-Keepnet-Company-Id", "OTHER"]]).entries() });
  await expect(call).rejects.toMatchObject({ code: "invalid_scope" });
});

test.each(["companyResourceId", "request.companyId", "companyId[]", " companyid", "filter[CompanyResourceId]"])(
  "a query cannot name another company as %j",
  async (name) => {
    const { server, keepnet, acme } = await setUp();
    const params = { query: { [name]: "OTHER" } };
    await expect(acme.GET("/api/roles", { params })).rejects.toMatchObject({ code: "invalid_scope" });
    await expect(keepnet.GET("/api/companies/my", { params })).rejects.toMatchObject({ code: "invalid_scope" });
    expect(server.calls).toHaveLength(0);
  },
);

test.each([".evil.example", "@evil.example", ":1"])(
  "a path that begins with a parameter cannot make %j a part of the origin",
  async (a) => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request) => Response.json({ n: urls.push(url) });
    const { keepnet } = await setUp({ baseUrl: "https://api.example.com", fetch });
    for (const path of ["{a}/roles", "{a}/api/roles", "{a}"]) {
      const call = keepnet.request("GET", path, { scope: "shared", params: { path: { a } } });
      await expect(call).rejects.toThrow("Its path could be misread.");
    }
    expect(urls).toEqual([]);
  },
);
