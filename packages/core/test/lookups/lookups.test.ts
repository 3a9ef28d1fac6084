import { expect, test, vi } from "vitest";
import { bearer, createKeepnet, type LookupName, lookups, unwrap } from "../../src/index.ts";
import { startApiServer, type WireResponse } from "../support/api-server.ts";
import { useFakeClock } from "../support/clock.ts";
import { gate, until } from "../support/gate.ts";
import { jwt } from "../support/jwt.ts";

const row = (name: string, code: string) => ({ resourceId: `id-${name}`, name, code, isoCode: null });
const countries = [row("Netherlands", "NL"), row("Norway", "NO")];

const inSeconds = (seconds: number) => ({ "lookup-expire": `${Math.floor(Date.now() / 1000) + seconds}` });
const list = (headers: Record<string, string> = {}, data: unknown = countries): WireResponse => ({
  headers,
  body: { data, status: "SUCCESS" },
});

async function setUp(api: (n: number) => WireResponse | Promise<WireResponse> = () => list(inSeconds(60))) {
  const server = await startApiServer({ api: (_request, n) => api(n) });
  const auth = bearer("t");
  const keepnet = createKeepnet({ baseUrl: server.url, auth });
  return { server, auth, keepnet };
}

const module = { resourceId: "m1", name: "Phishing Simulator", isAvailable: true };
const payload = {
  licenses: [{ resourceId: "l1", name: "Starter", licenseModules: [module] }],
  allLicenseModules: [module],
  timeZoneList: [{ id: "UTC", displayName: "(UTC) Coordinated Universal Time" }],
};
/** The lists that have an operation of their own, and the member of its payload. */
const catalogs = {
  licenses: ["/api/lookups/licenses", payload.licenses],
  licenseModules: ["/api/lookups/licenses", payload.allLicenseModules],
  timeZones: ["/api/timezone/timezones", payload.timeZoneList],
} as const;

const typesOfNames: Record<Exclude<LookupName, keyof typeof catalogs>, number> = {
  countries: 1,
  industries: 2,
  licenseTypes: 3,
  licensePeriods: 4,
  notificationTemplateTypes: 5,
  trainingContentTypes: 6,
  smtpConfigurationTypes: 7,
  smtpServiceProviders: 12,
  simulationMethods: 19,
  difficulties: 20,
  languages: 21,
};

test.each([...Object.entries(typesOfNames), [33, 33] as const])(
  "the list %s is look-up type %i",
  async (name, type) => {
    const { server, keepnet } = await setUp();
    expect((await lookups(keepnet, name as LookupName)).rows).toEqual(countries);
    expect(server.calls.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET /api/lookups/${type}`]);
  },
);

test.each(Object.entries(catalogs))("the list %s is that of its own operation", async (name, [path, rows]) => {
  const { server, keepnet } = await setUp(() => list({}, payload));
  const found = await lookups(keepnet.forCompany("a1"), name as keyof typeof catalogs);
  expect(found.rows).toEqual(rows);
  expect(server.calls.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${path}`]);
});

test.each(Object.entries(catalogs))("a response without the list %s is an error", async (name, [path]) => {
  for (const data of [null, {}, { ...payload, licenses: null, allLicenseModules: "all", timeZoneList: ["UTC"] }]) {
    const { keepnet } = await setUp(() => list({}, data));
    await expect(lookups(keepnet, name as keyof typeof catalogs)).rejects.toMatchObject({
      code: "unexpected_response",
      operation: `GET ${path}`,
      message: expect.stringContaining(`no list of values for ${name}`),
    });
  }
});

test("lists of one operation are kept apart", async () => {
  const { keepnet } = await setUp(() => list(inSeconds(60), payload));
  const [licenses, modules] = await Promise.all([lookups(keepnet, "licenses"), lookups(keepnet, "licenseModules")]);
  expect([licenses.find("starter"), modules.find("phishing simulator")]).toEqual([payload.licenses[0], module]);
  expect(await lookups(keepnet, "licenses")).toBe(licenses);
});

test("every kind of client has the lists, and they share one request without a Company ID", async () => {
  const server = await startApiServer({ api: () => list(inSeconds(60)) });
  const auth = bearer(jwt({ reseller_access: true }));
  const keepnet = createKeepnet({ baseUrl: server.url, auth });
  const clients = [keepnet.ownCompany(), keepnet, keepnet.forCompany("a1"), keepnet.allCompanies()];
  const lists = await Promise.all(clients.map((client) => lookups(client, "countries")));
  expect(new Set(lists).size).toBe(1);
  expect(server.calls).toHaveLength(1);
  expect(server.calls[0]?.headers["x-keepnet-company-id"]).toBeUndefined();
});

test("a list is kept until the second in lookup-expire, and then loaded again", async () => {
  useFakeClock();
  const { server, keepnet } = await setUp();
  await lookups(keepnet, "countries");
  vi.setSystemTime(Date.now() + 59_000);
  await lookups(keepnet.forCompany("a1"), "countries");
  await lookups(keepnet, 1);
  expect(server.calls).toHaveLength(1);
  vi.setSystemTime(Date.now() + 1_000);
  await lookups(keepnet, "countries");
  expect(server.calls).toHaveLength(2);
});

test.each([
  ["missing", {}],
  ["empty", { "lookup-expire": "" }],
  ["text", { "lookup-expire": "tomorrow" }],
  ["in milliseconds", { "lookup-expire": `${Date.now() + 3_600_000}` }],
  ["over", { "lookup-expire": "1000000000" }],
])("with a lookup-expire that is %s, only concurrent callers share a list", async (_what, headers) => {
  const { server, keepnet } = await setUp(() => list(headers));
  await Promise.all([lookups(keepnet, "countries"), lookups(keepnet, "countries")]);
  expect(server.calls).toHaveLength(1);
  await lookups(keepnet, "countries");
  expect(server.calls).toHaveLength(2);
});

test("clients with the same credential and base URL share a list; others do not", async () => {
  const { server, auth, keepnet } = await setUp();
  await lookups(keepnet, "countries");
  await lookups(createKeepnet({ baseUrl: server.url, auth }), "countries");
  expect(server.calls).toHaveLength(1);
  await lookups(createKeepnet({ baseUrl: server.url, auth: bearer("other") }), "countries");
  expect(server.calls).toHaveLength(2);
  await lookups(createKeepnet({ baseUrl: `${server.url}/v2`, auth }), "countries");
  expect(server.calls.map(({ url }) => url)).toEqual(["/api/lookups/1", "/api/lookups/1", "/v2/api/lookups/1"]);
});

test("the abort of one caller does not affect another, nor the request", async () => {
  const response = gate<WireResponse>();
  const { server, keepnet } = await setUp(() => response.promise);
  const controller = new AbortController();
  const first = lookups(keepnet, "countries", { signal: controller.signal });
  const second = lookups(keepnet, "countries");
  await until(() => server.calls.length === 1);
  controller.abort(new Error("enough"));
  await expect(first).rejects.toThrow("enough");
  response.open(list(inSeconds(60)));
  expect((await second).rows).toHaveLength(2);
  await lookups(keepnet, "countries");
  expect(server.calls).toHaveLength(1);
});

test("a signal that has aborted sends nothing", async () => {
  const { server, keepnet } = await setUp();
  await expect(lookups(keepnet, "countries", { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
  expect(server.calls).toHaveLength(0);
});

test("a failure reaches every caller that waits, and is not kept", async () => {
  const { server, keepnet } = await setUp((n) => (n === 1 ? { status: 403, body: {} } : list(inSeconds(60))));
  const failed = await Promise.allSettled([lookups(keepnet, "countries"), lookups(keepnet, "countries")]);
  expect(failed.map((result) => result.status === "rejected" && result.reason.code)).toEqual([
    "forbidden",
    "forbidden",
  ]);
  expect((await lookups(keepnet, "countries")).rows).toHaveLength(2);
  expect(server.calls).toHaveLength(2);
});

test("a response without a list is an error, and is not kept", async () => {
  const { server, keepnet } = await setUp(() => list(inSeconds(60), { rows: [] }));
  const error = { code: "unexpected_response", operation: "GET /api/lookups/{typeId}" };
  await expect(lookups(keepnet, "countries")).rejects.toMatchObject(error);
  await expect(lookups(keepnet, "countries")).rejects.toMatchObject(error);
  expect(server.calls).toHaveLength(2);
});

test("the number of lists that a credential keeps is bounded", async () => {
  const { server, keepnet } = await setUp();
  for (let type = 0; type <= 100; type++) await lookups(keepnet, type);
  await lookups(keepnet, 100);
  await lookups(keepnet, 1);
  expect(server.calls).toHaveLength(101);
  await lookups(keepnet, 0);
  expect(server.calls).toHaveLength(102);
});

test("the callers of a shared list cannot change it", async () => {
  const { keepnet } = await setUp();
  const { rows } = await lookups(keepnet, "countries");
  expect(() => (rows as unknown[]).push({})).toThrow(TypeError);
  expect(() => Object.assign(rows[0] ?? {}, { name: "Other" })).toThrow(TypeError);
  const nested = await setUp(() => list({}, payload));
  const license = (await lookups(nested.keepnet, "licenses")).find("Starter");
  expect(() => (license.licenseModules as unknown[]).push({})).toThrow(TypeError);
  expect(() => Object.assign(license.licenseModules?.[0] ?? {}, { isAvailable: false })).toThrow(TypeError);
});

test.each([
  ["contries", "Did you mean countries?"],
  ["planets", "The lists are countries, industries"],
  [-1, "lookups() has no list -1"],
  [1.5, "lookups() has no list 1.5"],
  [undefined, "lookups() has no list undefined"],
  ["toString", "lookups() has no list"],
])("the list %s is refused before anything is sent", async (name, message) => {
  const { server, keepnet } = await setUp();
  const refused = lookups(keepnet, name as LookupName);
  await expect(refused).rejects.toMatchObject({ code: "invalid_call", message: expect.stringContaining(message) });
  expect(server.calls).toHaveLength(0);
});

test("what is not a client is refused", async () => {
  const { keepnet } = await setUp();
  const refused = { code: "invalid_call", message: expect.stringContaining("not a client") };
  await expect(lookups({ ...keepnet }, "countries")).rejects.toMatchObject(refused);
});

test("the operation can also be called directly", async () => {
  const { keepnet } = await setUp();
  const rows = await unwrap(keepnet.forCompany("a1").GET("/api/lookups/{typeId}", { params: { path: { typeId: 1 } } }));
  expect(rows).toEqual(countries);
});
