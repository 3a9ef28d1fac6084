import { decodeJwt } from "jose";
import { expect, test } from "vitest";
import type { Dataset, Mock } from "../../src/index.ts";
import { mayComeFrom, peerOf } from "../../src/sandbox/access/peer.ts";
import {
  copperfield,
  dataOf,
  quillfern,
  refusalOf,
  requestToken,
  type Signed,
  signIn,
  tesselbrook,
} from "../sandbox/support.ts";

const clientId = "shared-name";

/** Creates an API client in a company, with the roles of these names. */
async function createClient(
  { send }: Signed,
  companyId: string,
  members: Readonly<Record<string, unknown>> = {},
  roleNames: readonly string[] = ["Company Admin"],
): Promise<Response> {
  const roles = await dataOf<{ resourceId: string; name: string }[]>(send("GET /api/roles", undefined, companyId));
  const roleResourceIdList = roleNames.map((name) => roles.find((role) => role.name === name)?.resourceId);
  const body = {
    name: "Portal",
    clientId,
    clientSecret: `${clientId}-secret`,
    statusId: 1,
    roleResourceIdList,
    ...members,
  };
  return send("POST /api/companies/clients", body, companyId);
}

async function created(response: Promise<Response>): Promise<string> {
  return (await dataOf<{ resourceId: string }>(response)).resourceId;
}

/** Another Reseller at the same mock. */
async function secondReseller(mock: Mock): Promise<Signed> {
  const authorization = `Bearer ${await requestToken(mock, "mock-second-reseller")}`;
  return {
    mock,
    send: (request, body, companyId = "") => {
      const [method = "", path = ""] = request.split(" ");
      const headers = { authorization, "content-type": "application/json", "x-keepnet-company-id": companyId };
      return fetch(mock.url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

const statusWith = async (mock: Mock, token: string, path = "/api/roles") =>
  (await fetch(mock.url + path, { headers: { authorization: `Bearer ${token}` } })).status;

test("the token of a deleted client stays dead when its Client ID is created again, in another company or its own", async () => {
  await using keepnet = await signIn();
  const { mock, send } = keepnet;
  const first = await created(createClient(keepnet, quillfern));
  const token = await requestToken(mock, clientId);
  expect(await statusWith(mock, token)).toBe(200);
  await dataOf(send(`DELETE /api/companies/clients/${first}`, undefined, quillfern));
  expect(await statusWith(mock, token)).toBe(401);

  const second = await created(createClient(keepnet, tesselbrook));
  expect(await statusWith(mock, token)).toBe(401);
  expect(await statusWith(mock, await requestToken(mock, clientId))).toBe(200);
  await dataOf(send(`DELETE /api/companies/clients/${second}`, undefined, tesselbrook));

  await created(createClient(keepnet, quillfern));
  expect(await statusWith(mock, token)).toBe(401);
});

test("the token of a built-in client stays dead when its company is deleted and its Client ID is created elsewhere", async () => {
  await using keepnet = await signIn();
  const token = await requestToken(keepnet.mock, "mock-company-admin");
  await dataOf(keepnet.send(`DELETE /api/companies/${quillfern}`));
  expect(await statusWith(keepnet.mock, token)).toBe(401);
  await created(createClient(keepnet, tesselbrook, { clientId: "mock-company-admin" }));
  expect(await statusWith(keepnet.mock, token)).toBe(401);
});

test("a client keeps its tokens when its Client ID changes, and the old id is free", async () => {
  await using keepnet = await signIn();
  const { mock } = keepnet;
  const resourceId = await created(createClient(keepnet, quillfern));
  const token = await requestToken(mock, clientId);
  const roles = await dataOf<{ resourceId: string }[]>(keepnet.send("GET /api/roles", undefined, quillfern));
  const body = {
    name: "Portal",
    clientId: "renamed",
    clientSecret: "renamed-secret",
    statusId: 1,
    roleResourceIdList: [roles[0]?.resourceId],
  };
  await dataOf(keepnet.send(`PUT /api/companies/clients/${resourceId}`, body, quillfern));
  expect(await statusWith(mock, token)).toBe(200);
  await created(createClient(keepnet, tesselbrook));
  await dataOf(keepnet.send(`DELETE /api/companies/clients/${resourceId}`, undefined, quillfern));
  expect(await statusWith(mock, token)).toBe(401);
  expect(await statusWith(mock, await requestToken(mock, clientId))).toBe(200);
});

test("no Reseller's client is disabled when another Reseller deletes one of the same Client ID", async () => {
  await using first = await signIn();
  const { mock } = first;
  const other = await secondReseller(mock);
  const [shown] = (
    await dataOf<{ results: { clientId: string; resourceId: string }[] }>(
      first.send(
        "POST /api/companies/clients/search",
        { pageNumber: 1, pageSize: 10, orderBy: "CreateTime", ascending: true, filter: { condition: "AND" } },
        quillfern,
      ),
    )
  ).results;
  if (shown === undefined) throw new Error("The examples show no API client");
  const clash = createClient(other, copperfield, { clientId: shown.clientId, clientSecret: "x-secret" });
  expect(await refusalOf(clash)).toEqual([400, `body.clientId: ${shown.clientId} is in use`]);

  // a dataset of old may have two such rows
  const own = await created(createClient(other, copperfield));
  const dataset = JSON.parse(JSON.stringify(mock.snapshot()).replaceAll(shown.clientId, clientId)) as Dataset;
  mock.loadDataset(dataset);
  const token = await requestToken(mock, clientId);
  await dataOf(first.send(`DELETE /api/companies/clients/${shown.resourceId}`, undefined, quillfern));
  expect(await statusWith(mock, token)).toBe(200);
  expect(await statusWith(mock, await requestToken(mock, clientId))).toBe(200);
  await dataOf(other.send(`DELETE /api/companies/clients/${own}`, undefined, copperfield));
  expect(await statusWith(mock, token)).toBe(401);
});

test("a client with several roles may do what any of them may", async () => {
  await using keepnet = await signIn();
  const { mock, send } = keepnet;
  const role = { name: "Auditor", description: "Reads", permissionResourceIdList: [] };
  await dataOf(send("POST /api/roles", role, quillfern));
  const signed = async (name: string, roleNames: readonly string[]) => {
    await created(createClient(keepnet, quillfern, { clientId: name, clientSecret: `${name}-secret` }, roleNames));
    const token = await requestToken(mock, name);
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = JSON.stringify({ name: `Group of ${name}`, priority: "High" });
    const { status } = await fetch(`${mock.url}/api/target-groups`, { method: "POST", headers, body });
    return [status, decodeJwt(token).role, decodeJwt(token).company_admin_access];
  };
  expect(await signed("auditor", ["Auditor"])).toEqual([403, "Auditor", false]);
  expect(await signed("both", ["Auditor", "Company Admin"])).toEqual([200, ["Auditor", "Company Admin"], true]);
  expect(await signed("reversed", ["Company Admin", "Auditor"])).toEqual([200, ["Company Admin", "Auditor"], true]);
});

test("no company can make a role of its own that has the name of a built-in one", async () => {
  await using keepnet = await signIn("mock-company-admin");
  for (const name of ["Reseller", "reseller", "Company Admin"]) {
    const response = keepnet.send("POST /api/roles", { name, description: "x", permissionResourceIdList: [] });
    expect(await refusalOf(response)).toEqual([400, expect.stringMatching(/has a role|name of a built-in role/)]);
  }
});

test("a client is refused outside its allowed IP addresses, when it signs in and in every call", async () => {
  await using keepnet = await signIn();
  const { mock, send } = keepnet;
  const roles = await dataOf<{ resourceId: string }[]>(send("GET /api/roles", undefined, quillfern));
  const body = (allowedIpAddresses: readonly string[], hasIpAddressRestriction = true) => ({
    name: "Portal",
    clientId,
    clientSecret: `${clientId}-secret`,
    statusId: 1,
    roleResourceIdList: [roles[0]?.resourceId],
    hasIpAddressRestriction,
    allowedIpAddresses,
  });
  const id = await created(send("POST /api/companies/clients", body(["127.0.0.1"]), quillfern));
  const restrict = (addresses: readonly string[], isRestricted = true) =>
    dataOf(send(`PUT /api/companies/clients/${id}`, body(addresses, isRestricted), quillfern));
  const token = await requestToken(mock, clientId);
  const inProcess = () => mock.fetch("http://mock/api/roles", { headers: { authorization: `Bearer ${token}` } });
  expect([await statusWith(mock, token), (await inProcess()).status]).toEqual([200, 200]);

  await restrict(["203.0.113.24", "2001:db8::1"]);
  const why = "The API client may not be used from 127.0.0.1: its list of allowed IP addresses does not have it.";
  const call = fetch(`${mock.url}/api/roles`, { headers: { authorization: `Bearer ${token}` } });
  expect(await refusalOf(call)).toEqual([403, why]);
  expect(await refusalOf(inProcess())).toEqual([403, why]);
  const form = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: `${clientId}-secret`,
    scope: "api1",
  };
  const refused = await fetch(`${mock.url}/connect/token`, { method: "POST", body: new URLSearchParams(form) });
  expect([refused.status, await refused.json()]).toEqual([401, { error: "invalid_client", error_description: why }]);

  await restrict(["::ffff:127.0.0.1"]);
  expect(await statusWith(mock, token)).toBe(200);
  await restrict(["203.0.113.24"]);
  mock.loadDataset(JSON.parse(JSON.stringify(mock.snapshot())));
  expect(await statusWith(mock, token)).toBe(403);
  await restrict(["203.0.113.24"], false);
  expect(await statusWith(mock, token)).toBe(200);
});

test.each([
  ["::ffff:203.0.113.24", ["203.0.113.24"], true],
  ["203.0.113.24", ["::ffff:cb00:7118"], true],
  ["2001:db8::1", ["2001:0DB8:0:0::0001"], true],
  ["fe80::1%eth0", ["fe80::1"], true],
  ["203.0.113.25", ["203.0.113.24"], false],
  ["203.0.113.24", [], false],
  [undefined, ["127.0.0.1"], true],
  [undefined, ["203.0.113.24"], false],
])("a request from %s may use a client that is allowed %j: %s", (peer, allowedIpAddresses, expected) => {
  const credential = { clientId, clientSecret: "x", companyId: quillfern, role: "Company Admin", allowedIpAddresses };
  expect(mayComeFrom(credential, peerOf(peer === undefined ? {} : { peer }))).toBe(expected);
});

test("revoking counts the tokens that were good, and finds a client by its present Client ID", async () => {
  await using keepnet = await signIn();
  const { mock } = keepnet;
  const id = await created(createClient(keepnet, quillfern));
  const token = await requestToken(mock, clientId);
  await dataOf(keepnet.send(`DELETE /api/companies/clients/${id}`, undefined, quillfern));
  expect(mock.revokeTokens({ token })).toBe(0);
  expect(mock.revokeTokens({ clientId: "mock-reseller" })).toBe(1);
});

test("a reset and a loaded dataset keep the tokens of the rows that they have, and of no others", async () => {
  await using keepnet = await signIn();
  const { mock } = keepnet;
  const builtIn = await requestToken(mock, "mock-company-admin");
  await created(createClient(keepnet, quillfern));
  const token = await requestToken(mock, clientId);
  const snapshot = mock.snapshot();
  mock.loadDataset(snapshot);
  expect([await statusWith(mock, token), await statusWith(mock, builtIn)]).toEqual([200, 200]);
  mock.reset();
  expect([await statusWith(mock, token), await statusWith(mock, builtIn)]).toEqual([401, 200]);
  await created(createClient(keepnet, quillfern));
  expect(await statusWith(mock, token)).toBe(401);
  mock.loadDataset(snapshot);
  expect([await statusWith(mock, token), await statusWith(mock, builtIn)]).toEqual([200, 200]);
  // the same Client ID with no id of its own is another row
  const credentials = snapshot.credentials.map(({ id: _, ...credential }) => credential);
  mock.loadDataset({ ...snapshot, credentials });
  expect([await statusWith(mock, token), await statusWith(mock, builtIn)]).toEqual([401, 200]);
});
