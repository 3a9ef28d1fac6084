import { expect, test } from "vitest";
import { bearer, createKeepnet, unwrap } from "../../src/index.ts";
import { envelope, startApiServer, type WireResponse } from "../support/api-server.ts";

const redirect = (location: string, status = 307): WireResponse => ({ status, headers: { location }, body: "" });

test("a read is followed within its origin, with its token and Company ID", async () => {
  const server = await startApiServer({
    api: ({ url }) => (url === "/api/roles" ? redirect("/moved/roles") : envelope(["ok"])),
  });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  expect(await unwrap(client.GET("/api/roles"))).toEqual(["ok"]);
  expect(server.calls[1]).toMatchObject({ url: "/moved/roles", headers: { authorization: "Bearer t" } });
  expect(server.calls[1]?.headers["x-keepnet-company-id"]).toBe("a1");
});

test.each([301, 302, 303, 307, 308])("a %i to another origin is refused, and nothing reaches it", async (status) => {
  const elsewhere = await startApiServer();
  const server = await startApiServer({ api: () => redirect(`${elsewhere.url}/x`, status) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  await expect(client.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused", status });
  expect(elsewhere.calls).toHaveLength(0);
});

test("a write is never followed", async () => {
  const server = await startApiServer({ api: () => redirect("/elsewhere") });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const call = client.POST("/api/target-users/upload", { body: { File: new Blob(["x"]) } });
  await expect(call).rejects.toMatchObject({ code: "redirect_refused" });
  expect(server.calls).toHaveLength(1);
});

test.each(["/api/roles", "/api/roles?companyId=b2"])(
  "a redirect to %s that loses or changes the company is refused",
  async (to) => {
    const server = await startApiServer({ api: () => redirect(to) });
    const client = createKeepnet({ baseUrl: server.url, auth: bearer("t"), companyIn: "query" }).forCompany("a1");
    await expect(client.GET("/api/roles")).rejects.toMatchObject({ code: "invalid_scope" });
    expect(server.calls).toHaveLength(1);
  },
);

test("a redirect of a company's path to another company is refused", async () => {
  const server = await startApiServer({ api: () => redirect("/api/companies/b2") });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  await expect(client.GET("/api/companies/{resourceId}")).rejects.toMatchObject({ code: "invalid_scope" });
  expect(server.calls).toHaveLength(1);
});

test.each([
  ["/api/roles", "/api/companies/b2/"],
  ["/api/roles", "/proxy/api/companies/b2"],
  ["/api/companies/{resourceId}", "/api/companies/b2/x/a1"],
  ["/api/companies/{resourceId}", "/moved"],
] as const)("a redirect of %s to %s, out of its company, is refused", async (path, to) => {
  const server = await startApiServer({ api: () => redirect(to) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const failure = { code: "invalid_scope", outcome: "unknown" };
  await expect(path === "/api/roles" ? client.GET(path) : client.GET(path)).rejects.toMatchObject(failure);
  expect(server.calls).toHaveLength(1);
});

test("a redirect of a company's path to the same path elsewhere is followed", async () => {
  const server = await startApiServer({
    api: ({ url }) => (url.startsWith("/v2") ? envelope(["ok"]) : redirect("/v2/api/companies/a1")),
  });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  expect(await unwrap(client.GET("/api/companies/{resourceId}"))).toEqual(["ok"]);
});

test.each(["/api/companies/my", "/proxy/api/companies/my/"])(
  "a redirect to %s, which has a word of the API where others have a company, is followed",
  async (to) => {
    const server = await startApiServer({ api: ({ url }) => (url === to ? envelope(["ok"]) : redirect(to)) });
    const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
    expect(await unwrap(client.GET("/api/roles"))).toEqual(["ok"]);
  },
);

test("a redirect to a URL with credentials is refused, and does not show them", async () => {
  const server = await startApiServer({
    api: ({ headers }) => redirect(`http://user:S3CRET@${headers.host}/api/roles`),
  });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  const error = await client.GET("/api/roles").catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ code: "redirect_refused", status: 307 });
  expect(String(error)).not.toContain("S3CRET");
  expect(server.calls).toHaveLength(1);
});

test("a redirect without end is refused", async () => {
  const server = await startApiServer({ api: (_request, n) => redirect(`/again/${n}`) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  await expect(client.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused" });
  expect(server.calls).toHaveLength(6);
});

test("a redirect without a location is refused", async () => {
  const server = await startApiServer({ api: () => ({ status: 302, body: "" }) });
  const client = createKeepnet({ baseUrl: server.url, auth: bearer("t") }).forCompany("a1");
  await expect(client.GET("/api/roles")).rejects.toMatchObject({ code: "redirect_refused" });
});
