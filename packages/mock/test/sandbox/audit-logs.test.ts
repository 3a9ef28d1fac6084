import { expect, test } from "vitest";
import { dataset } from "./small-world.ts";
import { dataOf, quillfern, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

interface Entry {
  readonly resourceId: string;
  readonly logDate: string;
  readonly operation: string;
}

function search(keepnet: Signed, company: string | undefined, filterItems: object[] = []): Promise<Entry[]> {
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems }] };
  const body = searchBody("LogDate", { ascending: false, filter });
  return rowsOf(keepnet.send("POST /api/audit-logs/search", body, company));
}

test("what a call changes is in the log of its company, and what it reads or is refused is not", async () => {
  await using keepnet = await signIn();
  const before = await search(keepnet, quillfern);
  const group = { name: "Night shift", priority: "High" };
  const { resourceId } = await dataOf<Entry>(keepnet.send("POST /api/target-groups", group, quillfern));
  await keepnet.send("POST /api/target-groups", {}, quillfern);
  await keepnet.send("GET /api/target-groups", undefined, quillfern);
  const person = { email: "b@quillfern.example", firstName: "B", lastName: "C", phoneNumber: "1" };
  const user = await dataOf<Entry>(keepnet.send("POST /api/system-users", person, quillfern));
  await dataOf(keepnet.send(`DELETE /api/system-users/${user.resourceId}`, undefined, quillfern));

  const entries = await search(keepnet, quillfern);
  expect(entries).toHaveLength(before.length + 3);
  const common = { userName: "mock-reseller", oldValue: null, newValue: null };
  for (const entry of [
    { entityName: "TargetGroup", entityResourceId: resourceId, operation: "Create" },
    { entityName: "SystemUser", entityResourceId: user.resourceId, operation: "Create" },
    { entityName: "SystemUser", entityResourceId: user.resourceId, operation: "Delete" },
  ]) {
    expect(entries).toContainEqual(expect.objectContaining({ ...common, ...entry }));
  }
  expect(await search(keepnet, tesselbrook)).toEqual([]);
  expect((await search(keepnet, undefined)).length).toBeGreaterThanOrEqual(entries.length);
});

test("conditions limit the time and the kind of a change", async () => {
  await using keepnet = await signIn();
  const between = (from: string, until: string) => [
    { fieldName: "logDate", operator: ">=", value: from },
    { fieldName: "logDate", operator: "<=", value: until },
  ];
  const idsOf = async (items: object[]) =>
    (await search(keepnet, quillfern, items)).map(({ resourceId }) => resourceId);
  const may = between("2026-05-01T00:00:00Z", "2026-05-31T23:59:59Z");
  expect(await idsOf(may)).toEqual(["aL3kR8vTq1Wd", "aL7pW2nFx5Jc"]);
  expect(await idsOf(between("2026-05-12T00:00:00Z", "2026-05-31T23:59:59Z"))).toEqual(["aL3kR8vTq1Wd"]);
  expect(await idsOf(between("2026-06-01T00:00:00Z", "2026-06-30T23:59:59Z"))).toEqual([]);
  const created = { fieldName: "operation", operator: "=", value: 0 };
  expect(await idsOf([...may, created])).toEqual(["aL7pW2nFx5Jc"]);
});

test("the log is exported, and listed without a filter", async () => {
  await using keepnet = await signIn();
  const body = searchBody("LogDate", { ascending: false, exportType: "CSV", reportAllPages: true });
  const file = await keepnet.send("POST /api/audit-logs/search/export", body, quillfern);
  expect(await file.text()).toMatch(
    /^Date,User,Operation,Entity,Description,IP\n2026-05-18 07:42,hanna.brightwater@quillfern.example,Update,/,
  );
  const list = { pageNumber: 1, pageSize: 1, orderBy: "LogDate", ascending: true };
  const page = await dataOf(keepnet.send("POST /api/audit-logs", list, quillfern));
  expect(page).toMatchObject({ totalNumberOfRecords: 2, results: [{ logId: "aL7pW2nFx5Jc", operation: "Create" }] });
});

test("what a call does to no single company is in the log of its caller's", async () => {
  await using keepnet = await signIn();
  const group = { name: "North", companyResourceIds: [tesselbrook] };
  await keepnet.send("POST /api/company-groups", group);
  const [entry] = await search(keepnet, "rS7hB2kQ9mWx");
  expect(entry).toMatchObject({ entityName: "CompanyGroup", operation: "Create" });
});

test("a log that is full forgets its oldest entry", async () => {
  const { credentials, companies } = dataset;
  const entry = (resourceId: string) => ({
    ...{ resourceId, userName: null, entityResourceId: null, entityName: null, oldValue: null, newValue: null },
    ...{ operation: "Create", ip: null, userAgent: null, auditDescription: null, logDate: "2026-01-01T00:00:00Z" },
  });
  const auditLog = Array.from({ length: 10_000 }, (_, index) => entry(`entry ${index}`));
  const full = companies.map((company) => ({ ...company, tables: { auditLog } }));
  await using keepnet = await signIn("reseller", { dataset: { credentials, companies: full } });
  await dataOf(keepnet.send("POST /api/target-groups", { name: "Night shift", priority: "High" }, "child"));
  const body = { pageNumber: 1, pageSize: 1, orderBy: "LogDate", ascending: true };
  expect(await dataOf(keepnet.send("POST /api/audit-logs", body, "child"))).toMatchObject({
    totalNumberOfRecords: 10_000,
    results: [{ logId: "entry 1" }],
  });
});
