import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const anneke = "uA4fL8mRt2Wd";
const bram = "uB9jS3vPk7Ln";
const finance = "gT6fN1cRz9Bd";

async function newGroup(keepnet: Signed, name = "Night shift"): Promise<string> {
  const created = keepnet.send("POST /api/target-groups", { name, priority: "High" }, quillfern);
  return (await dataOf<{ resourceId: string }>(created)).resourceId;
}

async function members(keepnet: Signed, group: string, more: object = {}): Promise<string[]> {
  const response = keepnet.send(`POST /api/target-groups/${group}/users`, searchBody("Email", more), quillfern);
  return (await rowsOf<{ resourceId: string }>(response)).map(({ resourceId }) => resourceId);
}

function add(keepnet: Signed, groups: string[], users: string[], more: object = {}, company = quillfern) {
  const body = { targetUserResourceIds: users, targetGroupResourceIds: groups, ...more };
  return keepnet.send("PUT /api/target-groups/users", body, company);
}

test("people are added to groups, listed and taken out, and stay in the company", async () => {
  await using keepnet = await signIn();
  const [first, second] = [await newGroup(keepnet, "Day shift"), await newGroup(keepnet)];
  await dataOf(add(keepnet, [first, second], [anneke]));
  expect(await dataOf(add(keepnet, [second], [bram], { selectAll: false }))).toEqual([]);
  expect(await members(keepnet, first)).toEqual([anneke]);
  expect(await members(keepnet, second)).toEqual([anneke, bram]);
  expect(await members(keepnet, second, { excludeGroupUsers: true })).not.toContain(anneke);
  expect(await members(keepnet, first, { excludeGroupUsers: true })).toContain(bram);
  const body = { targetUserResourceIds: [anneke] };
  const removed = keepnet.send(`DELETE /api/target-groups/${second}/users`, body, quillfern);
  expect(await dataOf(removed)).toEqual({ resourceId: second });
  expect(await members(keepnet, second)).toEqual([bram]);
  expect(await members(keepnet, first)).toEqual([anneke]);
  expect((await keepnet.send(`GET /api/target-users/${anneke}`, undefined, quillfern)).status).toBe(200);
});

test("everybody whom a filter matches is added, but for those who are left out", async () => {
  await using keepnet = await signIn();
  const group = await newGroup(keepnet);
  const item = { fieldName: "Status", operator: "Include", value: "1" };
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [item] }] };
  await dataOf(add(keepnet, [group], [], { selectAll: true, filter, excludedResourceIdList: [bram] }));
  expect(await members(keepnet, group)).toEqual([anneke, "uC1mQ6xDh4Ry"]);
});

test("a deleted person stays among the rows of a group", async () => {
  await using keepnet = await signIn();
  await dataOf(keepnet.send(`DELETE /api/target-users/${anneke}`, undefined, quillfern));
  expect(await members(keepnet, finance)).toEqual([anneke]);
  const item = { fieldName: "IsDeleted", operator: "Contains", value: false };
  const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [item] }] };
  expect(await members(keepnet, finance, { filter })).toEqual([]);
});

test("groups and people of another company are refused", async () => {
  await using keepnet = await signIn();
  expect(await refusalOf(add(keepnet, [finance], [], {}, tesselbrook))).toEqual([
    400,
    `body.targetGroupResourceIds: this company has no target group ${finance}`,
  ]);
  expect(await refusalOf(add(keepnet, [finance], ["uT1eB5kMn8Qz"]))).toEqual([
    400,
    "body.targetUserResourceIds: this company has no target user uT1eB5kMn8Qz",
  ]);
  const path = `/api/target-groups/${finance}/users`;
  expect((await keepnet.send(`POST ${path}`, searchBody("Email"), tesselbrook)).status).toBe(404);
  const body = { targetUserResourceIds: [anneke] };
  expect((await keepnet.send(`DELETE ${path}`, body, tesselbrook)).status).toBe(404);
  expect(await members(keepnet, finance)).toEqual([anneke]);
});

test("a group that a directory fills takes nobody by hand", async () => {
  await using first = await signIn();
  const group = await newGroup(first);
  const dataset = structuredClone(first.mock.snapshot());
  const { targetGroups = [] } = dataset.companies.find(({ id }) => id === quillfern)?.tables ?? {};
  const row = targetGroups.find((each) => (each as { resourceId: string }).resourceId === group);
  Object.assign(row ?? {}, { isScimGroup: true, isEditable: false });
  await using keepnet = await signIn("mock-reseller", { dataset });
  const closed = [400, expect.stringContaining("synchronized with a directory")];
  expect(await refusalOf(add(keepnet, [group], [anneke]))).toEqual(closed);
  const person = { email: "hana@quillfern.example", targetGroupResourceIds: [group] };
  expect(await refusalOf(keepnet.send("POST /api/target-users", person, quillfern))).toEqual(closed);
  const change = { name: "Late shift", priority: "Low" };
  expect(await refusalOf(keepnet.send(`PUT /api/target-groups/${group}`, change, quillfern))).toEqual(closed);
});

test("the people of a group are exported and counted", async () => {
  await using keepnet = await signIn();
  const group = await newGroup(keepnet);
  await dataOf(add(keepnet, [group], [anneke, bram, "uD7zW5gNc8Tk"]));
  const body = searchBody("Email", { exportType: "CSV", reportAllPages: true });
  const file = await keepnet.send(`POST /api/target-groups/${group}/users/export`, body, quillfern);
  expect((await file.text()).split("\n").map((line) => line.split(",")[0])).toEqual([
    "Email",
    "anneke.vos@quillfern.example",
    "bram.okafor@quillfern.example",
    "dario.pettersen@quillfern.example",
    "",
  ]);
  const counts = keepnet.send(
    "POST /api/target-groups/targetgroupusercountdetailext",
    { targetGroupResourceIds: [group, finance] },
    quillfern,
  );
  expect(await dataOf(counts)).toMatchObject([
    {
      status: "Active",
      count: 2,
      hasPhoneNumber: [
        { status: "Yes", count: 1 },
        { status: "No", count: 1 },
      ],
    },
    { status: "Passive", count: 1 },
  ]);
});
