import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Renewed, renewed } from "../../tool/signed.ts";
import { dataOf, quillfern, rowsOf, tesselbrook } from "../support.ts";
import { bodyFor, everything, operations, type Row } from "./searched-mock.ts";

// Rows of one second that belong to two companies in turns are in the order in which they were created.

const now = "2026-06-26T10:00:00Z";
/** What the rows of a company refer to. */
interface Ids {
  readonly targetGroupResourceIds: readonly string[];
  readonly roleResourceIdList: readonly string[];
}

/** What is created, by the path that its search belongs to. */
const bodies: Readonly<Record<string, (name: string, ids: Ids) => object>> = {
  "target-groups": (name) => ({ name, priority: "Low" }),
  "target-users": (name) => ({ email: `${name}@example.com`, phoneNumber: "1" }),
  "system-users": (name, { roleResourceIdList }) => ({
    ...{ firstName: name, lastName: name, email: `${name}@example.com`, phoneNumber: "+15550100120" },
    roleResourceIdList,
  }),
  enrollments: (name, { targetGroupResourceIds }) => ({ name, targetGroupResourceIds, trainingId: "tR5pH9nXc2Wk" }),
  "phishing-simulator/phishing-campaign": (name, { targetGroupResourceIds }) => ({
    ...{ name, targetGroupResourceIds, phishingScenarioResourceIds: ["sC6iN4rTq8Mb"], smtpSettingResourceId: "" },
    ...{ scheduleTypeId: 2, duration: 7, distributionTypeId: 1, emailDeliverySettingType: 1, frequency: 0 },
    ...{ sendOnlyActiveUsers: true, excludeFromReports: false },
  }),
};
const kinds = [...Object.keys(bodies), "audit-logs"];

const role = {
  ...{ name: "Assistant", description: "Enrolls people", permissionResourceIdList: ["pM4nR7eKx2Bd"] },
  availableForRequests: [{ type: "MyCompanyOnly" }],
};

/** The ids of what was created, in order; those of the audit log are the ids that its entries name. */
type Created = ReadonlyMap<string, readonly string[]>;

async function create(keepnet: Renewed): Promise<Created> {
  const created = new Map<string, string[]>(kinds.map((kind) => [kind, []]));
  const add = async (kind: string, body: object, company: string) => {
    const data = await dataOf<Row>(keepnet.send(`POST /api/${kind}`, body, company));
    const id = String(data.resourceId ?? data.enrollmentId ?? data.id);
    created.get(kind)?.push(id);
    created.get("audit-logs")?.push(id);
    return id;
  };
  const ids = new Map<string, Ids>();
  for (const company of [tesselbrook, quillfern]) {
    const group = await add("target-groups", { name: "Recipients", priority: "Low" }, company);
    ids.set(company, { targetGroupResourceIds: [group], roleResourceIdList: [await add("roles", role, company)] });
  }
  for (const [kind, body] of Object.entries(bodies)) {
    for (const name of ["m", "z", "a", "k", "b"]) {
      const company = "mab".includes(name) ? tesselbrook : quillfern;
      await add(kind, body(name, ids.get(company) as Ids), company);
    }
  }
  return created;
}

/** The ids that a search over all companies finds among those that were created, page by page. */
async function find({ send }: Renewed, kind: string, ascending: boolean, ids: readonly string[]): Promise<string[]> {
  const operation = operations.find(({ path, method }) => path === `/api/${kind}/search` && method === "post");
  if (operation === undefined) throw new Error(`There is no search of ${kind}`);
  const orderBy = kind === "audit-logs" ? "LogDate" : "CreateTime";
  const found: string[] = [];
  for (let pageNumber = 1; ; pageNumber++) {
    const body = bodyFor(operation, { ...everything, orderBy, ascending, pageNumber, pageSize: 3 });
    const rows = await rowsOf<Row>(send(`POST ${operation.path}`, body));
    if (rows.length === 0) return found;
    const named = rows.map((row) => String(row.entityResourceId ?? row.resourceId ?? row.enrollmentId));
    found.push(...named.filter((id) => ids.includes(id)));
  }
}

async function expectInOrder(keepnet: Renewed, created: Created): Promise<void> {
  for (const [kind, ids] of created) {
    expect([kind, await find(keepnet, kind, true, ids)]).toEqual([kind, ids]);
    expect([kind, await find(keepnet, kind, false, ids)]).toEqual([kind, ids.toReversed()]);
  }
}

test.each(kinds)("%s of all companies are in the order of their creation, on every page", async (kind) => {
  await using keepnet = await renewed({ now });
  const ids = (await create(keepnet)).get(kind) ?? [];
  expect(ids.length).toBeGreaterThanOrEqual(5);
  expect(await find(keepnet, kind, true, ids)).toEqual(ids);
  expect(await find(keepnet, kind, false, ids)).toEqual(ids.toReversed());
});

test("a change of a row does not change its place", async () => {
  await using keepnet = await renewed({ now });
  const ids = (await create(keepnet)).get("target-groups") ?? [];
  const update = { name: "Renamed", priority: "High" };
  await dataOf(keepnet.send(`PUT /api/target-groups/${ids[0]}`, update, tesselbrook));
  expect(await find(keepnet, "target-groups", true, ids)).toEqual(ids);
});

test("enrollments keep their order in the archive, and when they are restored", async () => {
  await using keepnet = await renewed({ now });
  const ids = (await create(keepnet)).get("enrollments") ?? [];
  const latestFirst = ids.map((id, index) => [id, index % 2 === 0 ? tesselbrook : quillfern] as const).reverse();
  for (const [id, company] of latestFirst)
    await dataOf(keepnet.send(`DELETE /api/enrollments/${id}`, undefined, company));
  expect(await find(keepnet, "enrollments/archive", true, ids)).toEqual(ids);
  for (const [id, company] of latestFirst) {
    await dataOf(keepnet.send(`POST /api/enrollments/archive/${id}/restore`, undefined, company));
  }
  expect(await find(keepnet, "enrollments", true, ids)).toEqual(ids);
});

test("a loaded snapshot has the same order, and what is created then comes after it", async () => {
  await using first = await renewed({ now });
  const before = await create(first);
  const snapshot = first.mock.snapshot();
  await using second = await renewed({ now, dataset: JSON.parse(JSON.stringify(snapshot)) as object });
  await expectInOrder(second, before);
  expect(second.mock.snapshot()).toEqual(snapshot);
  first.mock.reset();
  first.mock.loadDataset(snapshot);
  await expectInOrder(first, before);
  const ids = [...(before.get("target-users") ?? [])];
  for (const [name, company] of [
    ["y", tesselbrook],
    ["c", quillfern],
    ["x", tesselbrook],
  ] as const) {
    const body = { email: `${name}@example.com`, phoneNumber: "1" };
    ids.push((await dataOf<{ resourceId: string }>(first.send("POST /api/target-users", body, company))).resourceId);
  }
  expect(await find(first, "target-users", true, ids)).toEqual(ids);
});

test("a state file keeps the order", async () => {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-mock-"));
  try {
    const options = { now, state: join(folder, "state.json") };
    const first = await renewed(options);
    const created = await create(first);
    await first.mock.close();
    await using second = await renewed(options);
    await expectInOrder(second, created);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the rows of a dataset without numbers have the order of the file, before all that is created", async () => {
  const kept = { priority: "Low", createTime: now, updateTime: null, scimSettingName: null, ldapConfigName: null };
  const group = { ...kept, isEditable: true, isScimGroup: false, isGoogleGroup: false };
  const tables = (...ids: string[]) => ({
    targetGroups: ids.map((resourceId) => ({ ...group, resourceId, name: resourceId })),
  });
  const dataset = {
    credentials: [
      { clientId: "mock-reseller", clientSecret: "mock-reseller-secret", companyId: "parent", role: "Reseller" },
    ],
    companies: [
      { id: "parent", name: "Parent", number: 1, tables: {} },
      { id: "child-1", name: "Child 1", number: 2, resellerId: "parent", tables: tables("z", "b") },
      { id: "child-2", name: "Child 2", number: 3, resellerId: "parent", tables: tables("a", "y") },
    ],
  };
  await using keepnet = await renewed({ now, dataset });
  const ids = ["z", "b", "a", "y"];
  for (const [name, company] of [
    ["k", "child-2"],
    ["m", "child-1"],
  ] as const) {
    const body = { name, priority: "Low" };
    ids.push((await dataOf<{ resourceId: string }>(keepnet.send("POST /api/target-groups", body, company))).resourceId);
  }
  expect(await find(keepnet, "target-groups", true, ids)).toEqual(ids);
  expect(await find(keepnet, "target-groups", false, ids)).toEqual(ids.toReversed());
});

test("a dataset whose numbers are none is refused with the place", async () => {
  const created = { targetGroups: { z: "first" } };
  const company = { id: "parent", name: "Parent", number: 1, tables: {}, created };
  await expect(renewed({ dataset: { credentials: [], companies: [company] } })).rejects.toThrow(
    "companies[0].created.targetGroups.z must be integer",
  );
});
