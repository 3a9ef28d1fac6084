import { expect, test } from "vitest";
import { copperfield, quillfern, rowsOf, searchBody, signIn, tesselbrook } from "../sandbox/support.ts";
import { get, startFixture } from "../support.ts";

const company = "/api/companies/aL2dR7wKx4Qs";

test.each([
  ["INPUT_ERROR", { data: null, status: "INPUT_ERROR" }],
  ["INTERNAL_SERVER_ERROR", { data: null, status: "INTERNAL_SERVER_ERROR" }],
  ["isSuccess", { data: null, isSuccess: false }],
] as const)("envelope: %s is a 200 whose envelope reports a failure", async (envelope, body) => {
  await using mock = await startFixture({ faults: [{ envelope, times: 1 }] });
  const response = await get(mock, company);
  expect([response.status, response.headers.get("x-mock-fault")]).toEqual([200, `envelope=${envelope}`]);
  expect(await response.json()).toMatchObject(body);
  expect((await get(mock, company)).headers.get("x-mock-fault")).toBeNull();
});

test("a request with a failing envelope does nothing", async () => {
  await using keepnet = await signIn("mock-reseller", {
    faults: [{ envelope: "INPUT_ERROR", operation: "createTargetGroup" }],
  });
  const before = keepnet.mock.snapshot();
  await keepnet.send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern);
  expect(keepnet.mock.snapshot()).toEqual(before);
});

test("casing: pascal spells failures in PascalCase, the asked-for and the mock's own, and nothing else", async () => {
  await using keepnet = await signIn("mock-reseller", { faults: [{ casing: "pascal" }] });
  const refused = await keepnet.send("POST /api/target-groups", {}, quillfern);
  expect([refused.status, Object.keys((await refused.json()) as object).sort()]).toEqual([
    400,
    ["Data", "Message", "Status", "ValidationMessages"],
  ]);
  const found = await keepnet.send("GET /api/companies/my");
  expect(await found.json()).toHaveProperty("data");
  keepnet.mock.faults.set([{ status: 503, casing: "pascal" }]);
  const failed = await keepnet.send("GET /api/companies/my");
  expect([failed.status, await failed.json()]).toEqual([
    503,
    expect.objectContaining({ Status: "INTERNAL_SERVER_ERROR" }),
  ]);
  keepnet.mock.faults.set([{ envelope: "INPUT_ERROR", casing: "pascal" }]);
  expect(await (await keepnet.send("GET /api/companies/my")).json()).toMatchObject({ Status: "INPUT_ERROR" });
});

test("scope: ignored gives a response for all companies, however the company is named, where that can be", async () => {
  await using keepnet = await signIn("mock-reseller");
  const search = (path = "/api/target-users/search", id?: string) =>
    rowsOf<{ email: string }>(keepnet.send(`POST ${path}`, searchBody("Email", { pageSize: 1000 }), id));
  const own = await search(undefined, quillfern);
  const all = await search();
  expect(all.length).toBeGreaterThan(own.length);
  keepnet.mock.faults.set([{ scope: "ignored" }]);
  expect(await search(undefined, quillfern)).toEqual(all);
  expect(await search(`/api/target-users/search?companyId=${quillfern}`)).toEqual(all);
  expect(keepnet.mock.requests.at(-1)).toMatchObject({ companyId: quillfern });
  const created = await keepnet.send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern);
  expect([created.status, created.headers.get("x-mock-fault")]).toEqual([200, null]);
});

test("company limits a fault to the requests that name it", async () => {
  await using keepnet = await signIn("mock-reseller", { faults: [{ status: 500, company: tesselbrook }] });
  const statusOf = async (request: string, id?: string) => (await keepnet.send(request, undefined, id)).status;
  expect(await statusOf("GET /api/target-groups", tesselbrook)).toBe(500);
  expect(await statusOf(`GET /api/companies/${tesselbrook}`)).toBe(500);
  expect(await statusOf("GET /api/target-groups", quillfern)).toBe(200);
  expect(await statusOf("GET /api/target-groups", copperfield)).toBe(403);
  expect(await statusOf("GET /api/companies/my")).toBe(200);
});
