import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

/** A client whose fetch resolves with what this returns for the n-th request, counted from 0. */
function setUp(respond: (n: number) => Response, companyId = "a1", baseUrl = "https://api.example.com") {
  const urls: string[] = [];
  const keepnet = createKeepnet({
    auth: bearer("t"),
    baseUrl,
    retry: { attempts: 1 },
    fetch: async ({ url }) => respond(urls.push(url) - 1),
  });
  return { urls, company: keepnet.forCompany(companyId) };
}

const to = (location: string, status = 302) => new Response(null, { status, headers: { location } });
const ok = () => Response.json({ data: [] });

test.each([301, 302, 303, 307, 308])("a read is followed after a %i", async (status) => {
  const { urls, company } = setUp((n) => (n ? ok() : to("/moved", status)));
  expect((await company.GET("/api/roles")).response.status).toBe(200);
  expect(urls).toEqual(["https://api.example.com/api/roles", "https://api.example.com/moved"]);
});

test.each([300, 304, 305])("a %i is no redirect", async (status) => {
  const { urls, company } = setUp(() => to("/moved", status));
  expect((await company.GET("/api/roles")).response.status).toBe(status);
  expect(urls).toHaveLength(1);
});

test("a location is relative to the page that it leads from", async () => {
  const { urls, company } = setUp((n) => [to("/v2/api/"), to("roles")][n] ?? ok());
  await company.GET("/api/roles");
  expect(urls.slice(1)).toEqual(["https://api.example.com/v2/api/", "https://api.example.com/v2/api/roles"]);
});

test("a failure after a redirect is that of one attempt", async () => {
  const { company } = setUp((n) => (n ? to("https://other.example/") : to("/moved")));
  await expect(company.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused", attempts: 1 });
});

test("five redirects are followed, and no sixth", async () => {
  const five = setUp((n) => (n < 5 ? to(`/${n}`) : ok()));
  expect((await five.company.GET("/api/roles")).response.status).toBe(200);
  const six = setUp((n) => (n < 6 ? to(`/${n}`) : ok()));
  await expect(six.company.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused", status: 302 });
  expect(six.urls).toHaveLength(6);
});

test.each(["http://api.example.com/x", "https://api.example.com:8443/x", "https://example.com/x", "http://"])(
  "a redirect to %s is refused",
  async (location) => {
    const { urls, company } = setUp(() => to(location));
    await expect(company.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused" });
    expect(urls).toHaveLength(1);
  },
);

test.each([
  "/other/",
  "/",
  "/api/roles",
  "/api-gateway",
  "/api-gateways/roles",
  "/API-GATEWAY/roles",
  "../../other/roles",
  "/api-gateway/../other",
  "/api-gateway/%2e%2e/other",
  "\\\\other",
  "//other.example/api-gateway/roles",
])("a redirect to %s, out of the base URL's path, is refused", async (location) => {
  const { urls, company } = setUp(() => to(location), "a1", "https://api.example.com/api-gateway/");
  await expect(company.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused", status: 302, attempts: 1 });
  expect(urls).toEqual(["https://api.example.com/api-gateway/api/roles"]);
});

test.each(["/api-gateway/v2/roles?x=1#y", "../v2/roles?x=1", "https://api.example.com:443/api-gateway/v2/roles?x=1"])(
  "a redirect to %s, within the base URL's path, is followed",
  async (location) => {
    const { urls, company } = setUp((n) => (n ? ok() : to(location)), "a1", "https://api.example.com/api-gateway");
    await company.GET("/api/roles");
    expect(urls.slice(1)).toEqual(["https://api.example.com/api-gateway/v2/roles?x=1"]);
  },
);

test.each(["/a%2Fb", "/api%5croles", "/x%252f..%252fother", "/x/%252e%252e/other"])(
  "a redirect to %s, which a server could split in another way, is refused",
  async (location) => {
    const { urls, company } = setUp(() => to(location));
    await expect(company.GET("/api/roles")).rejects.toMatchObject({ code: "invalid_scope" });
    expect(urls).toHaveLength(1);
  },
);

test("a redirect that a browser hides is refused", async () => {
  const { urls, company } = setUp(() => Object.defineProperty(ok(), "type", { value: "opaqueredirect" }));
  await expect(company.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused" });
  expect(urls).toHaveLength(1);
});

test("a search, which is a POST, is not followed", async () => {
  const { urls, company } = setUp(() => to("/moved"));
  const filter = { condition: "AND" } as const;
  const body = { pageNumber: 1, pageSize: 1, orderBy: "Email", ascending: true, filter };
  const call = company.POST("/api/target-users/search", { body });
  await expect(call).rejects.toMatchObject({ code: "redirect_refused" });
  expect(urls).toHaveLength(1);
});

test("the bodies of redirects are cancelled", async () => {
  const cancelled: number[] = [];
  const stream = (n: number) => new ReadableStream({ cancel: () => void cancelled.push(n) });
  const { company } = setUp((n) =>
    n < 2 ? new Response(stream(n), { status: 302, headers: { location: n ? "https://other.example" : "/a" } }) : ok(),
  );
  await expect(company.GET("/api/roles")).rejects.toThrow();
  expect(cancelled).toEqual([0, 1]);
});

test("a company's path may lead to another path of that company, whose id is a whole segment there", async () => {
  const { urls, company } = setUp((n) => (n ? ok() : to("/v2/companies/a1")));
  await company.GET("/api/companies/{resourceId}");
  expect(urls).toHaveLength(2);
  for (const location of ["/v2/companies/a11", "/v2/xa1/x", "/v2/a1x"]) {
    const other = setUp(() => to(location));
    await expect(other.company.GET("/api/companies/{resourceId}")).rejects.toMatchObject({ code: "invalid_scope" });
    expect(other.urls).toHaveLength(1);
  }
  const letter = setUp(() => to("/api/other"), "a");
  await expect(letter.company.GET("/api/companies/{resourceId}")).rejects.toMatchObject({ code: "invalid_scope" });
});
