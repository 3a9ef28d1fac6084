import { expect, test } from "vitest";
import { bearer } from "../../src/index.ts";
import { jwt } from "../support/jwt.ts";
import { client, ok, pageOf, type Untyped } from "./messages.ts";

const acme = () => client().forCompany("a1");
const header = { header: { "X-KEEPNET-Company-Id": "a1" } };
const things = "/api/things/{id}";
const path = { id: "1" };
const company = { scope: "company" };

/** A client of a company whose middleware passes on another request than it was given. */
const turned = (turn: (request: Request) => Request, options = {}) =>
  client({ middleware: [(request, next) => next(turn(request))], ...options });
const withHeader = (name: string, value: string) => (request: Request) => {
  request.headers.set(name, value);
  return request;
};
const post = (body: unknown, type: string) => () =>
  acme().POST("/api/target-groups", { body, headers: { "content-type": type } });

test("what a refused company is told", async () => {
  const page = await pageOf({
    "the token operation": () => client().POST("/connect/token", { body: {} }),
    "another company in the text of the path": () =>
      acme().request("PUT", "/api/companies/B2", { scope: "company-path", body: {} }),
    "a single object of all companies": () => client().allCompanies().GET("/api/companies/my"),
    "all companies, on the client of one": () => acme().POST("/api/companies/search", { body: {} }),
    "a company on an operation of all": () => client().POST("/api/companies/search", { body: {}, params: header }),
    "a company on the client of a company of its own": () =>
      client().ownCompany().GET("/api/roles", { params: header }),
    "a company beside that of the path": () =>
      client().GET("/api/companies/{resourceId}", { params: { ...header, path: { resourceId: "a1" } } }),
    "no company": () => client().GET("/api/roles"),
    "no company in the path": () => client().GET("/api/companies/{resourceId}"),
    "a deletion without the company of its path": () =>
      acme().request("DELETE", "/api/companies/{resourceId}/x", {
        scope: "company-path",
        companyPathParameter: "resourceId",
      }),
    "two companies": () => acme().GET("/api/roles", { params: { query: { companyId: "b2" } } }),
    "two companies, the second of which is none": () =>
      client().GET("/api/roles", { params: { ...header, query: { companyId: " " } } }),
    "an id that is none": () => client().forCompany("a 1"),
    "an id that is none, in a call": () => client().GET("/api/roles", { params: { query: { companyId: 7 } } }),
    "a Reseller's token": () =>
      client({ auth: bearer(jwt({ reseller_access: true, root_access: false })) })
        .ownCompany()
        .GET("/api/roles"),
    "a token that says nothing": () => client().ownCompany().GET("/api/roles"),
  });
  await expect(page).toMatchFileSnapshot("company.txt");
});

test("the messages of a request that is another than the call", async () => {
  const other = (part: (request: Request) => [string, RequestInit?]) => (request: Request) => {
    const [url, init] = part(request);
    return new Request(url, { headers: request.headers, method: request.method, ...init });
  };
  const bound = (turn: (request: Request) => Request, options = {}) =>
    turned(turn, options).forCompany("a1").GET("/api/roles");
  const page = await pageOf({
    "another company": () => bound(withHeader("x-keepnet-company-id", "b2")),
    "no company": () =>
      bound((request) => {
        request.headers.delete("x-keepnet-company-id");
        return request;
      }),
    "a company where there was none": () => turned(withHeader("x-keepnet-company-id", "b2")).GET("/api/companies/my"),
    "a company in another channel": () => bound(withHeader("x-ir-company-id", "a1")),
    "a company in the query": () => bound(other(({ url }) => [`${url}?companyId=b2`])),
    "two companies in the query": () =>
      bound(
        other(({ url }) => [`${url}&CompanyID=b2`]),
        { companyIn: "query" },
      ),
    "another path": () => bound(other(() => ["https://api.keepnetlabs.com/api/other?x=y"])),
    "another origin": () => bound(other(() => [`https://other.example/${"a".repeat(300)}`])),
    "a fragment": () => bound(other(({ url }) => [`${url}#x`])),
    "another method": () => bound(other(({ url }) => [url, { method: "POST" }])),
  });
  await expect(page).toMatchFileSnapshot("request.txt");
});

test("the messages of a body that may name a company", async () => {
  const page = await pageOf({
    "a member of JSON": post({ companyId: "b2" }, "application/json"),
    "a member of another company, where the document lacks the operation": () =>
      acme().request("POST", things, { ...company, params: { path }, body: { x: [{ CompanyResourceId: 7 }] } }),
    "a form in bytes": post(new TextEncoder().encode("--x"), "multipart/form-data; boundary=x"),
    "text in another charset": post("companyId", "application/json; charset=utf-16"),
    "text that is not JSON": post("{companyId: 1}", "application/json"),
    "a stream of JSON": post(new Response("{}").body, "application/json"),
    "a stream of no type": () => acme().POST("/api/target-groups", { body: new Response("{}").body }),
  });
  await expect(page).toMatchFileSnapshot("body.txt");
});

test("the messages of a request() whose operation is not what it says", async () => {
  const request = (method: string, path: string, options: object) => () => client().request(method, path, options);
  const page = await pageOf({
    "a path that is none": request("GET", "api/things", company),
    "a path with a control character": request("GET", "/api/th%0aings", company),
    "a path with a dot segment": request("GET", "/api/%2e./things", company),
    "the path of another operation": request("GET", "/api/companies/{resourceId}", {
      params: { path: { resourceId: "my" } },
    }),
    "a word in the place of a parameter": request("GET", "/api/scim/privacy", company),
    "a word in the place of a Company ID": request("GET", "/api/companies/privacy", company),
    "another scope": request("GET", "/api/roles", { scope: "reseller" }),
    "another scope, in another spelling": request("GET", "/api/ROLES", { scope: "reseller" }),
    "a write that only reads": request("POST", "/api/target-groups", { ...company, safe: true }),
    "no scope": request("GET", "/api/things", {}),
    "a scope that does not exist": request("GET", "/api/things", { scope: "all" }),
    "a company in the path that is not said to be one": request("GET", "/api/things/{companyId}", company),
    "a parameter that the path does not have": request("GET", things, {
      scope: "company-path",
      companyPathParameter: "companyId",
    }),
    "a parameter that is no Company ID": request("GET", "/api/scim/{resourceId}", {
      companyPathParameter: "resourceId",
      params: { ...header, path: { resourceId: "1" } },
    }),
  });
  await expect(page).toMatchFileSnapshot("operation.txt");
});

test("a request that is what it says is sent", async () => {
  const calls = [
    acme().POST("/api/target-groups", { body: { name: "x" } }),
    turned((request) => request)
      .forCompany("a1")
      .GET("/api/roles"),
  ];
  for (const call of calls) expect(await call).toHaveProperty("data", await ok().json());
});

test("the messages of a response that a middleware took from another call", async () => {
  const taken = (first: (keepnet: Untyped) => Promise<unknown>) => async () => {
    let kept: Response | undefined;
    const keepnet = client({ middleware: [async (request, next) => (kept ??= await next(request))] });
    await first(keepnet);
    await keepnet.forCompany("b2").GET("/api/roles");
  };
  const page = await pageOf({
    "of another company": taken((keepnet) => keepnet.forCompany("a1").GET("/api/roles")),
    "of no company": taken((keepnet) => keepnet.GET("/api/companies/my")),
  });
  await expect(page).toMatchFileSnapshot("kept.txt");
});
