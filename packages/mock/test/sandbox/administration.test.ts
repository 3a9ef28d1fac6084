import { expect, test } from "vitest";
import {
  dataOf,
  quillfern,
  refusalOf,
  requestToken,
  rowsOf,
  type Signed,
  searchBody,
  signIn,
  tesselbrook,
} from "./support.ts";

interface Created {
  readonly resourceId: string;
}

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

async function clientBody(keepnet: Signed, company: string, members: object = {}) {
  const roles = await dataOf<(Created & { name: string })[]>(keepnet.send("GET /api/roles", undefined, company));
  const path = "GET /api/companies/clients/generate-client-credentials";
  const credentials = await dataOf<Credentials>(keepnet.send(path, undefined, company));
  const role = roles.find(({ name }) => name === "Company Admin");
  const body = { name: "Sync", statusId: 1, hasIpAddressRestriction: false, roleResourceIdList: [role?.resourceId] };
  return { ...body, ...credentials, ...members };
}

test("an API client that was created signs in to its company, until it is deleted", async () => {
  await using keepnet = await signIn();
  const body = await clientBody(keepnet, tesselbrook);
  const { resourceId } = await dataOf<Created>(keepnet.send("POST /api/companies/clients", body, tesselbrook));
  const token = await requestToken(keepnet.mock, body.clientId, body.clientSecret);
  const call = () => fetch(`${keepnet.mock.url}/api/companies/my`, { headers: { authorization: `Bearer ${token}` } });
  expect(await dataOf(call())).toMatchObject([{ resourceId: tesselbrook }]);

  const path = `/api/companies/clients/${resourceId}`;
  const page = await dataOf(keepnet.send(`GET ${path}`, undefined, tesselbrook));
  expect(page).toMatchObject({ name: "Sync", clientId: body.clientId, clientSecret: null, statusName: "Active" });
  const search = () =>
    rowsOf(keepnet.send("POST /api/companies/clients/search", searchBody("CreateTime"), tesselbrook));
  expect(await search()).toContainEqual(expect.objectContaining({ resourceId, clientName: "Sync" }));
  expect((await keepnet.send(`GET ${path}`, undefined, quillfern)).status).toBe(404);

  await dataOf(keepnet.send(`DELETE ${path}`, undefined, tesselbrook));
  expect((await keepnet.send(`GET ${path}`, undefined, tesselbrook)).status).toBe(404);
  expect((await call()).status).toBe(401);
  expect(await requestToken(keepnet.mock, body.clientId, body.clientSecret)).toBeUndefined();
});

test("an API client with a custom role reads, and changes nothing", async () => {
  await using keepnet = await signIn();
  const body = await clientBody(keepnet, quillfern, { roleResourceIdList: ["rV1wR7hJp4Sz"] });
  await dataOf(keepnet.send("POST /api/companies/clients", body, quillfern));
  const authorization = `Bearer ${await requestToken(keepnet.mock, body.clientId, body.clientSecret)}`;
  const send = (method: string, path: string, content: object) => {
    const headers = { authorization, "content-type": "application/json" };
    return fetch(keepnet.mock.url + path, { method, headers, body: JSON.stringify(content) });
  };
  expect((await send("POST", "/api/target-users/search", searchBody("Email"))).status).toBe(200);
  const refused = await send("POST", "/api/target-groups", { name: "Night shift", priority: "High" });
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("Report Viewer")]);
});

test("an API client that was made inactive gets no token, and those it has are worth nothing", async () => {
  await using keepnet = await signIn();
  const body = await clientBody(keepnet, quillfern);
  const { resourceId } = await dataOf<Created>(keepnet.send("POST /api/companies/clients", body, quillfern));
  const token = await requestToken(keepnet.mock, body.clientId, body.clientSecret);
  await dataOf(keepnet.send(`PUT /api/companies/clients/${resourceId}`, { ...body, statusId: 0 }, quillfern));
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${keepnet.mock.url}/api/companies/my`, { headers })).status).toBe(401);
  expect(await requestToken(keepnet.mock, body.clientId, body.clientSecret)).toBeUndefined();
});

test.each([
  ["a role of another company", { roleResourceIdList: ["rA2tB7kNw5Hx"] }, "This company has no role rA2tB7kNw5Hx"],
  ["an unknown status", { statusId: 9 }, "Status Id is invalid"],
  ["a restriction to no address", { hasIpAddressRestriction: true }, "Invalid ip address"],
  ["a bad address", { hasIpAddressRestriction: true, allowedIpAddresses: ["10.0.0"] }, "Invalid ip address"],
  ["a client id that is taken", { clientId: "mock-reseller" }, "body.clientId: mock-reseller is in use"],
])("an API client with %s is refused", async (_what, members, message) => {
  await using keepnet = await signIn();
  const body = await clientBody(keepnet, quillfern, members);
  expect(await refusalOf(keepnet.send("POST /api/companies/clients", body, quillfern))).toEqual([400, message]);
});

test("every company has the role that its administrators need", async () => {
  await using keepnet = await signIn();
  const roles = () => dataOf<Created[]>(keepnet.send("GET /api/roles", undefined, "vR5tM8qLf3Jd"));
  expect(await roles()).toMatchObject([{ name: "Company Admin" }]);
  expect(await roles()).toEqual(await roles());
  const rows = await rowsOf(keepnet.send("POST /api/roles/search", searchBody("CreateTime"), quillfern));
  expect(rows).toHaveLength(3);
});

test("a SCIM integration shows its token once, and another when that is revoked", async () => {
  await using keepnet = await signIn();
  const { fields } = await dataOf<{ fields: Created[] }>(keepnet.send("GET /api/scim/fields", undefined, tesselbrook));
  const field = { name: "Cost centre", ownerType: "Company", fieldDataType: "String" };
  const custom = await dataOf<Created>(keepnet.send("POST /api/custom-fields", field, tesselbrook));
  const mapping = { customFieldResourceId: custom.resourceId, scimFieldResourceId: fields[0]?.resourceId };
  const fieldMappings = [mapping];
  for (const member of ["customFieldResourceId", "scimFieldResourceId"]) {
    const wrong = { name: "Wrong", fieldMappings: [{ ...mapping, [member]: "guessed" }] };
    expect(await refusalOf(keepnet.send("POST /api/scim", wrong, tesselbrook))).toEqual([
      400,
      expect.stringContaining(`body.fieldMappings[0].${member}`),
    ]);
  }
  const { token } = await dataOf<{ token: string }>(
    keepnet.send("POST /api/scim", { name: "Stores", fieldMappings }, tesselbrook),
  );
  expect((await keepnet.send("POST /api/scim", { name: "Stores" }, tesselbrook)).status).toBe(409);
  expect((await keepnet.send("POST /api/scim", { name: "x".repeat(31) }, tesselbrook)).status).toBe(400);
  const rows = await rowsOf<Created & { name: string }>(
    keepnet.send("POST /api/scim/search", searchBody("CreateTime"), tesselbrook),
  );
  const { resourceId } = rows.find(({ name }) => name === "Stores") as Created;
  const page = await dataOf(keepnet.send(`GET /api/scim/${resourceId}`, undefined, tesselbrook));
  expect(page).toMatchObject({ name: "Stores", mappingDetails: [{ scimPath: "costCenter" }] });
  expect(JSON.stringify([page, rows])).not.toContain(token);
  await dataOf(keepnet.send(`PUT /api/scim/${resourceId}`, { name: "Shops" }, tesselbrook));
  const revoked = await dataOf<{ token: string }>(
    keepnet.send(`POST /api/scim/${resourceId}/revoke`, undefined, tesselbrook),
  );
  expect(revoked.token).not.toBe(token);
  expect((await keepnet.send(`GET /api/scim/${resourceId}`, undefined, quillfern)).status).toBe(404);
  expect((await keepnet.send(`DELETE /api/scim/${resourceId}`, undefined, quillfern)).status).toBe(404);
  await dataOf(keepnet.send(`DELETE /api/scim/${resourceId}`, undefined, tesselbrook));
  expect((await keepnet.send(`GET /api/scim/${resourceId}`, undefined, tesselbrook)).status).toBe(404);
  await dataOf(keepnet.send("POST /api/scim", { name: "Shops" }, tesselbrook));
});
