import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "../../src/index.ts";
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

// Ways in which a request could pass for another one's.

let keepnet: Signed;
let token: string;
beforeAll(async () => {
  keepnet = await signIn();
  token = await requestToken(keepnet.mock, "mock-reseller");
});
afterAll(() => keepnet[Symbol.asyncDispose]());

const my = async (authorization: string) =>
  (await fetch(`${keepnet.mock.url}/api/companies/my`, { headers: { authorization } })).status;

test("the scheme of a token is compared without case, and the token with it", async () => {
  for (const scheme of ["bearer", "BEARER", "BeArEr", "Bearer  "]) expect(await my(`${scheme} ${token}`)).toBe(200);
  const [head = "", claims = "", signature = ""] = token.split(".");
  const forged = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
  for (const other of [
    token,
    `Basic ${token}`,
    `Bearer${token}`,
    `Bearer "${token}"`,
    `Bearer ${token}, Bearer x`,
    `Bearer ${token.toUpperCase()}`,
    `Bearer ${token}=`,
    `Bearer ${token}%20`,
    `Bearer ${forged}.${claims}.`,
    `Bearer ${head}.${claims}.${signature.slice(1)}`,
    "Bearer __proto__",
    "Bearer undefined",
  ]) {
    expect([other, await my(other)]).toEqual([other, 401]);
  }
});

describe("no other text is the id of a company:", () => {
  test.each([
    quillfern.toLowerCase(),
    quillfern.toUpperCase(),
    `${quillfern}%20`,
    `%20${quillfern}`,
    `${quillfern}%00`,
    `${quillfern}%E2%80%8B`,
    `${quillfern}%2F`,
    `${quillfern}%2F..%2F${copperfield}`,
    `%EF%BD%91${quillfern.slice(1)}`,
    "__proto__",
    "constructor",
    "%2E",
  ])("%s", async (id) => {
    const byPath = await keepnet.send(`GET /api/companies/${id}`);
    expect([400, 404]).toContain(byPath.status);
    const byQuery = await keepnet.send(`GET /api/roles?companyId=${id}`);
    expect([400, 404]).toContain(byQuery.status);
  });

  test("but an encoded one is the same", async () => {
    const encoded = [...quillfern].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
    expect(await dataOf(keepnet.send(`GET /api/companies/${encoded}`))).toMatchObject({ resourceId: quillfern });
    expect((await keepnet.send(`GET /api/roles?%63ompanyId=${encoded}`, undefined, quillfern)).status).toBe(200);
    expect((await keepnet.send(`GET /api/roles?%63ompanyId=${encoded}`, undefined, tesselbrook)).status).toBe(400);
  });
});

describe("a request for a token", () => {
  const sign = async (body: string) => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const response = await fetch(`${keepnet.mock.url}/connect/token`, { method: "POST", headers, body });
    return [response.status, await response.json()];
  };
  const good = "grant_type=client_credentials&scope=api1&client_id=mock-reseller&client_secret=mock-reseller-secret";

  test.each(["client_id", "client_secret", "grant_type", "scope"])("with two %s is none", async (name) => {
    const value = new URLSearchParams(good).get(name);
    for (const body of [`${name}=other&${good}`, `${good}&${name}=other`, `${good}&${name}=${value}`]) {
      expect(await sign(body)).toEqual([
        400,
        { error: "invalid_request", error_description: `Invalid request: body.${name} is given twice` },
      ]);
    }
  });

  test.each(["mock-reseller%20", "%20mock-reseller", "MOCK-RESELLER", "mock-reseller%00", "__proto__", "constructor"])(
    "of %s is none of mock-reseller",
    async (id) => {
      expect(await sign(good.replace("=mock-reseller&", `=${id}&`))).toEqual([400, { error: "invalid_client" }]);
    },
  );
});

test("a client that is switched off has no token that is good, until it is switched on", async () => {
  const roles = await dataOf<{ resourceId: string }[]>(keepnet.send("GET /api/roles", undefined, quillfern));
  const client = (statusId: number) => ({
    name: "Portal",
    clientId: "switched",
    clientSecret: "switched-secret",
    statusId,
    roleResourceIdList: [roles[0]?.resourceId],
  });
  const created = keepnet.send("POST /api/companies/clients", client(1), quillfern);
  const { resourceId } = await dataOf<{ resourceId: string }>(created);
  const switched = await requestToken(keepnet.mock, "switched");
  const turn = (statusId: number) =>
    dataOf(keepnet.send(`PUT /api/companies/clients/${resourceId}`, client(statusId), quillfern));
  expect(await my(`Bearer ${switched}`)).toBe(200);
  await turn(0);
  expect([await my(`Bearer ${switched}`), await requestToken(keepnet.mock, "switched")]).toEqual([401, undefined]);
  await turn(1);
  expect(await my(`Bearer ${switched}`)).toBe(200);
});

test("the tokens of a company that is deleted are dead, those of its parts too, and a response that waits is refused", async () => {
  const row = (id: string, members: object) => ({ id, name: id, number: 1, ...members, tables: {} });
  const credential = (companyId: string, role: string) => ({
    clientId: `of-${companyId}`,
    clientSecret: "s",
    companyId,
    role,
  });
  await using mock = await createMock({
    dataset: {
      credentials: [credential("r", "Reseller"), credential("a", "Company Admin"), credential("b", "Company Admin")],
      companies: [row("r", {}), row("a", { resellerId: "r" }), row("b", { resellerId: "r", parentId: "a" })],
    },
  });
  const sign = async (clientId: string) => {
    const form = { grant_type: "client_credentials", scope: "api1", client_id: clientId, client_secret: "s" };
    const response = await mock.fetch("http://mock/connect/token", { method: "POST", body: new URLSearchParams(form) });
    return ((await response.json()) as { access_token: string }).access_token;
  };
  const [reseller, a, b] = [await sign("of-r"), await sign("of-a"), await sign("of-b")];
  const call = (bearer: string, path: string, init: RequestInit = {}) =>
    mock.fetch(`http://mock${path}`, { ...init, headers: { authorization: `Bearer ${bearer}`, ...init.headers } });
  const waiting = call(b, "/api/roles", { headers: { "x-mock-latency": "30" } });
  expect((await call(reseller, "/api/companies/a", { method: "DELETE" })).status).toBe(200);
  expect([(await call(a, "/api/roles")).status, (await call(b, "/api/roles")).status, (await waiting).status]).toEqual([
    401, 401, 401,
  ]);
});

test("a token is not good in another company that a dataset gives its row to", async () => {
  await using signed = await signIn();
  const { mock } = signed;
  const snapshot = mock.snapshot();
  const withIds = (companyId: string) => ({
    ...snapshot,
    credentials: [{ id: "one", clientId: "one", clientSecret: "one-secret", companyId, role: "Company Admin" }],
  });
  mock.loadDataset(withIds(quillfern));
  const one = await requestToken(mock, "one");
  const status = async () =>
    (await fetch(`${mock.url}/api/roles`, { headers: { authorization: `Bearer ${one}` } })).status;
  expect(await status()).toBe(200);
  mock.loadDataset(withIds(tesselbrook));
  expect(await status()).toBe(401);
});

test.each(["companyId", "model[CompanyId]", "request.companyResourceId"])(
  "a form's field %s, which the platform may read as a company, is refused",
  async (name) => {
    const form = new FormData();
    form.append("File", new File(["email\na@b.example\n"], "people.csv"));
    form.append(name, tesselbrook);
    const [status, text] = await refusalOf(keepnet.send("POST /api/target-users/upload", form, quillfern));
    expect([status, text]).toEqual([400, expect.stringMatching(/is not a known member$/)]);
  },
);
