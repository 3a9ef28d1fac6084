import { inspect } from "node:util";
import { expect, test } from "vitest";
import { bearer, clientCredentials, createKeepnet, KeepnetError } from "../src/index.ts";
import { startApiServer } from "./support/api-server.ts";
import { jwt } from "./support/jwt.ts";

const adminClaims = {
  role: "Company Admin",
  user_company_resourceid: "a1",
  user_company_name: "Example GmbH",
  company_admin_access: "true",
  reseller_access: "false",
  root_access: "false",
  exp: 1_800_000_000,
};
const resellerClaims = {
  ...adminClaims,
  role: "Reseller",
  company_admin_access: true,
  reseller_access: true,
  root_access: false,
};

async function credentialOf(claims: Record<string, unknown>, permissions?: unknown) {
  const body = { access_token: jwt(claims), token_type: "Bearer", expires_in: 3600, permissions };
  const server = await startApiServer({ token: () => ({ body }) });
  const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret" });
  return createKeepnet({ baseUrl: server.url, auth }).credential();
}

test("a Company Admin's credential says whose it is and until when", async () => {
  expect(await credentialOf(adminClaims, ["roles|GET"])).toEqual({
    role: "Company Admin",
    companyId: "a1",
    companyName: "Example GmbH",
    isReseller: false,
    isCompanyAdmin: true,
    expiresAt: new Date("2027-01-15T08:00:00Z"),
    permissions: ["roles|GET"],
    can: expect.any(Function),
  });
});

test.each([
  ["a Reseller", { ...resellerClaims }, true, false],
  ["a Reseller whose claims are text", { ...resellerClaims, reseller_access: "True" }, true, false],
  ["root", { ...adminClaims, root_access: "true" }, true, false],
  ["a custom role", { ...adminClaims, company_admin_access: "False" }, false, false],
  ["a token without such claims", {}, false, false],
])("%s is told apart", async (_name, claims, isReseller, isCompanyAdmin) => {
  expect(await credentialOf(claims)).toMatchObject({ isReseller, isCompanyAdmin });
});

test("claims that are missing or of another type are undefined", async () => {
  const credential = await credentialOf({
    role: ["a"],
    user_company_resourceid: 12,
    user_company_name: "",
    exp: "soon",
  });
  expect(credential).toMatchObject({
    role: undefined,
    companyId: undefined,
    companyName: undefined,
    expiresAt: undefined,
    permissions: undefined,
  });
});

test("an end of 0 is none", async () => {
  expect((await credentialOf({ ...adminClaims, exp: 0 })).expiresAt).toBeUndefined();
});

test("an end that is given as text is read too", async () => {
  expect((await credentialOf({ ...adminClaims, exp: "1800000000" })).expiresAt?.getTime()).toBe(1_800_000_000_000);
});

const permissions = [
  "companies/search|POST",
  "companies/{id}|GET",
  "/api/training-reports/{reportId}/interactions/{userId:guid}|get",
];

test.each([
  ["POST /api/companies/search", true],
  ["GET /api/companies/search", false],
  ["POST /api/companies/search/export", false],
  ["GET /api/companies/{resourceId}", true],
  ["DELETE /api/companies/{resourceId}", false],
  ["GET /api/companies/my", false],
  ["GET /api/training-reports/{enrollmentId}/interactions/{targetUserResourceId}", true],
  ["GET /api/training-reports/{enrollmentId}/interactions/all", false],
  ["GET /api/training-reports/{enrollmentId}", false],
  ["companies/search", false],
  ["", false],
])("by its permissions, can(%j) is %j", async (operation, expected) => {
  expect((await credentialOf(adminClaims, permissions)).can(operation)).toBe(expected);
});

test("with no permissions at all, nothing can be called", async () => {
  expect((await credentialOf(adminClaims, [])).can("GET /api/roles")).toBe(false);
});

test.each([undefined, null, "roles|GET", [5], ["roles|GET\u0000"]])(
  "when the response's permissions are %j, what it can is unknown",
  async (given) => {
    const credential = await credentialOf(adminClaims, given);
    expect(credential.permissions).toBeUndefined();
    expect(credential.can("GET /api/roles")).toBeUndefined();
  },
);

test("the credential of a bearer token has claims, but no known permissions", async () => {
  const credential = await createKeepnet({ auth: bearer(jwt(resellerClaims)) }).credential();
  expect(credential).toMatchObject({ role: "Reseller", isReseller: true, permissions: undefined });
  expect(credential.can("GET /api/roles")).toBeUndefined();
});

test.each(["opaque", "a.b.c", "a.b", "..", "x.NQ.y"])(
  "the token %j is opaque: the error says what else to do",
  async (token) => {
    const error = await createKeepnet({ auth: bearer(token) })
      .credential()
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(KeepnetError);
    expect(error).toMatchObject({ code: "opaque_token", message: expect.stringContaining("GET /api/companies/my") });
    expect(String(error)).not.toContain(token);
  },
);

test("the credential holds no token and cannot be changed", async () => {
  const token = jwt(adminClaims);
  const credential = await createKeepnet({ auth: bearer(token) }).credential();
  const shown = inspect(credential, { depth: null, showHidden: true, getters: true }) + JSON.stringify(credential);
  for (const part of token.split(".")) expect(shown).not.toContain(part);
  expect(Object.isFrozen(credential)).toBe(true);
  expect(Object.isFrozen((await credentialOf(adminClaims, ["roles|GET"])).permissions)).toBe(true);
});

test("waiting for a token from elsewhere can be aborted too", async () => {
  const keepnet = createKeepnet({ auth: bearer(() => new Promise<string>(() => {})) });
  const controller = new AbortController();
  const waiting = keepnet.credential({ signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});

test("waiting for the credential's token can be aborted", async () => {
  const server = await startApiServer({ token: () => new Promise(() => {}) });
  const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret" });
  const controller = new AbortController();
  const credential = createKeepnet({ baseUrl: server.url, auth }).credential({ signal: controller.signal });
  controller.abort();
  await expect(credential).rejects.toMatchObject({ name: "AbortError" });
});

test("only the unbound client has a credential, which takes the token that its calls use", async () => {
  const server = await startApiServer({
    token: () => ({ body: { access_token: jwt(adminClaims), token_type: "Bearer", expires_in: 3600 } }),
  });
  const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret" });
  const keepnet = createKeepnet({ baseUrl: server.url, auth });
  await keepnet.GET("/api/companies/my");
  expect((await keepnet.credential()).companyId).toBe("a1");
  expect(server.tokenRequests).toHaveLength(1);
  expect(keepnet.forCompany("a1")).not.toHaveProperty("credential");
});
