import { decodeJwt } from "jose";
import { expect, test } from "vitest";
import { startMock } from "../../src/index.ts";
import { copperfield, dataOf, quillfern, refusalOf, requestToken, searchBody, signIn, tesselbrook } from "./support.ts";

const form = { grant_type: "client_credentials", client_id: "mock-reseller", scope: "api1" };

test("a token request with the right secret gets the documented response, with the role's permissions", async () => {
  await using mock = await startMock();
  const body = new URLSearchParams({ ...form, client_secret: "mock-reseller-secret" });
  const received = await (await fetch(`${mock.url}/connect/token`, { method: "POST", body })).json();
  expect(received).toMatchObject({ expires_in: 3600, token_type: "Bearer", scope: "api1" });
  expect(received).toHaveProperty("permissions", expect.arrayContaining(["companies/search|POST", "roles|GET"]));
});

test.each([
  [
    "mock-reseller",
    { role: "Reseller", company_admin_access: true, reseller_access: true, user_company_resourceid: "rS7hB2kQ9mWx" },
  ],
  [
    "mock-company-admin",
    { role: "Company Admin", company_admin_access: true, reseller_access: false, user_company_resourceid: quillfern },
  ],
  [
    "mock-report-reader",
    {
      role: "Report Reader",
      company_admin_access: false,
      reseller_access: false,
      user_company_resourceid: tesselbrook,
    },
  ],
])("the token of %s has the documented claims", async (clientId, expected) => {
  await using mock = await startMock();
  const claims = decodeJwt(await requestToken(mock, clientId));
  expect(claims).toMatchObject({ ...expected, root_access: false, scope: ["api1"], client_id: clientId });
  expect(Number(claims.exp) - Number(claims.iat)).toBe(3600);
});

test("a wrong secret and an unknown client are an invalid_client", async () => {
  await using mock = await startMock();
  for (const clientId of ["mock-reseller", "nobody"]) {
    const body = new URLSearchParams({ ...form, client_id: clientId, client_secret: "wrong" });
    const response = await fetch(`${mock.url}/connect/token`, { method: "POST", body });
    expect([response.status, await response.json()]).toEqual([400, { error: "invalid_client" }]);
  }
});

test("a token request in JSON fails with a 500", async () => {
  await using mock = await startMock();
  const body = JSON.stringify({ ...form, client_secret: "mock-reseller-secret" });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${mock.url}/connect/token`, { method: "POST", headers, body });
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({
    status: "INTERNAL_SERVER_ERROR",
    validationMessages: ["header Content-Type: must be application/x-www-form-urlencoded"],
  });
});

test("a request without a token, or with one that the mock did not issue, is a 401", async () => {
  await using mock = await startMock();
  for (const headers of [{}, { authorization: "Bearer made-up" }]) {
    expect(await refusalOf(fetch(`${mock.url}/api/companies/my`, { headers }))).toEqual([
      401,
      "The access token is missing, invalid or expired",
    ]);
  }
});

test("a Reseller sees the companies that it manages, and no other", async () => {
  const idsOf = async (clientId: string) => {
    await using keepnet = await signIn(clientId);
    const rows = await dataOf<{ resourceId: string }[]>(keepnet.send("GET /api/companies/my"));
    return rows.map(({ resourceId }) => resourceId);
  };
  expect(await idsOf("mock-reseller")).toEqual([
    quillfern,
    tesselbrook,
    "mW4cU7jHs5Nb",
    "pH9dR2gKx6Vc",
    "vR5tM8qLf3Jd",
  ]);
  expect(await idsOf("mock-second-reseller")).toEqual([copperfield, "oA9mT4xSd6Vq"]);
  expect(await idsOf("mock-company-admin")).toEqual([quillfern]);
});

test("a Company Admin may not search companies", async () => {
  await using keepnet = await signIn("mock-company-admin");
  expect(await refusalOf(keepnet.send("POST /api/companies/search", searchBody("CreateTime")))).toEqual([
    403,
    'The role "Company Admin" may not call POST /api/companies/search',
  ]);
});

test("a Company Admin works in its own company, named or not, and in no other", async () => {
  await using keepnet = await signIn("mock-company-admin");
  const roles = await dataOf(keepnet.send("GET /api/roles"));
  expect(await dataOf(keepnet.send("GET /api/roles", undefined, quillfern))).toEqual(roles);
  expect((await keepnet.send("GET /api/roles", undefined, tesselbrook)).status).toBe(403);
  expect((await keepnet.send(`GET /api/companies/${quillfern}`)).status).toBe(200);
  expect((await keepnet.send(`GET /api/companies/${tesselbrook}`)).status).toBe(403);
  expect((await keepnet.send(`DELETE /api/companies/${quillfern}`)).status).toBe(403);
});

test("a company of another Reseller is a 403, an unknown one a 404", async () => {
  await using keepnet = await signIn();
  for (const [company, status] of [
    [copperfield, 403],
    ["xX0xX0xX0xX0", 404],
  ] as const) {
    expect((await keepnet.send("GET /api/roles", undefined, company)).status).toBe(status);
    expect((await keepnet.send(`GET /api/companies/${company}`)).status).toBe(status);
  }
});

test.each(["companyId", "CompanyId", "COMPANYID"])("the query %s names a company, whatever its case", async (name) => {
  await using keepnet = await signIn();
  expect((await keepnet.send(`GET /api/roles?${name}=${tesselbrook}`)).status).toBe(200);
  expect((await keepnet.send(`GET /api/roles?${name}=${copperfield}`)).status).toBe(403);
  expect((await keepnet.send(`GET /api/roles?${name}=${tesselbrook}`, undefined, tesselbrook)).status).toBe(200);
  expect(await refusalOf(keepnet.send(`GET /api/roles?${name}=${tesselbrook}`, undefined, quillfern))).toEqual([
    400,
    expect.stringContaining(
      `the Company ID is given as ${quillfern} (header X-KEEPNET-Company-Id) and as ${tesselbrook}`,
    ),
  ]);
  const { requests } = keepnet.mock;
  expect(requests.slice(1).map(({ companyId }) => companyId)).toEqual([
    tesselbrook,
    copperfield,
    tesselbrook,
    quillfern,
  ]);
});

test("a call that names two companies is refused, and one that names one twice is not", async () => {
  await using keepnet = await signIn();
  expect(await refusalOf(keepnet.send(`GET /api/roles?companyId=${tesselbrook}`, undefined, quillfern))).toEqual([
    400,
    expect.stringContaining(
      `the Company ID is given as ${quillfern} (header X-KEEPNET-Company-Id) and as ${tesselbrook}`,
    ),
  ]);
  expect((await keepnet.send(`GET /api/roles?companyId=${quillfern}`, undefined, quillfern)).status).toBe(200);
  expect((await keepnet.send(`GET /api/roles?companyId=${quillfern}`)).status).toBe(200);
});

test("a Reseller that names no company reads all of them where that is documented, and is refused elsewhere", async () => {
  await using keepnet = await signIn();
  expect((await keepnet.send("GET /api/target-groups")).status).toBe(200);
  expect(await refusalOf(keepnet.send("GET /api/roles"))).toEqual([400, "header X-KEEPNET-Company-Id is required"]);
});

test("a custom role may call what its permissions list", async () => {
  await using keepnet = await signIn("mock-report-reader");
  expect((await keepnet.send("POST /api/target-users/search", searchBody("Email"))).status).toBe(200);
  expect(await refusalOf(keepnet.send("GET /api/roles"))).toEqual([
    403,
    'The role "Report Reader" may not call GET /api/roles',
  ]);
});

test("who may not call learns nothing of what else is wrong", async () => {
  await using keepnet = await signIn("mock-company-admin");
  expect(await refusalOf(keepnet.send("POST /api/target-groups", {}, tesselbrook))).toEqual([
    403,
    expect.stringMatching(/does not manage/),
  ]);
  expect(await refusalOf(keepnet.send("POST /api/target-groups", {}, quillfern))).toContain("body.name is required");
});
