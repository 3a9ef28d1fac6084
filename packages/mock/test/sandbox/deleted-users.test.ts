import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const dario = "uD7zW5gNc8Tk";
const bram = "uB9jS3vPk7Ln";
const everyone = "gT3wH8sLq5Nv";

interface Row {
  readonly resourceId: string;
  readonly isDeleted: boolean;
}

function filterOf(fieldName: string, operator: string, value: string) {
  return { condition: "AND", filterGroups: [{ condition: "AND", filterItems: [{ fieldName, operator, value }] }] };
}

async function people(keepnet: Signed, members: object = {}): Promise<Row[]> {
  return rowsOf(keepnet.send("POST /api/target-users/search", searchBody("Email", members), quillfern));
}

/** The ids of the people who were deleted. */
async function deleted(keepnet: Signed): Promise<string[]> {
  const rows = await people(keepnet, { filter: filterOf("IsDeleted", "=", "true") });
  return rows.map(({ resourceId }) => resourceId);
}

test("a deleted person is among the rows unless filtered, and nowhere else", async () => {
  await using keepnet = await signIn();
  const count = async () => {
    const response = keepnet.send("GET /api/target-users/count-summary", undefined, quillfern);
    return dataOf<{ totalNumberOfActiveUsers: number; totalNumberOfDeletedUsers: number }>(response);
  };
  const before = await count();
  const path = `/api/target-users/${bram}`;
  expect(await dataOf(keepnet.send(`DELETE ${path}`, undefined, quillfern))).toEqual({ resourceId: bram });
  expect(await people(keepnet)).toContainEqual(expect.objectContaining({ resourceId: bram, isDeleted: true }));
  const present = await people(keepnet, { filter: filterOf("IsDeleted", "Contains", "false") });
  expect(present.map(({ resourceId }) => resourceId)).not.toContain(bram);
  for (const method of ["GET", "DELETE"]) {
    expect((await keepnet.send(`${method} ${path}`, undefined, quillfern)).status).toBe(404);
  }
  expect((await keepnet.send(`PUT ${path}`, { email: "b@quillfern.example" }, quillfern)).status).toBe(404);
  expect(await count()).toMatchObject({
    totalNumberOfActiveUsers: before.totalNumberOfActiveUsers - 1,
    totalNumberOfDeletedUsers: before.totalNumberOfDeletedUsers + 1,
  });
  const { filter, ...pagination } = searchBody("Rank");
  const leaderboard = keepnet.send("POST /api/leaderboard/get-all", { filter, pagination }, quillfern);
  const ranked = (await rowsOf<{ targetUserResourceId: string }>(leaderboard)).map((row) => row.targetUserResourceId);
  expect([ranked.length, ranked.includes(bram)]).toEqual([3, false]);
});

test("a deleted person leaves the counts of their groups and company, and gives their address away", async () => {
  await using keepnet = await signIn();
  const group = async () => {
    const rows = await rowsOf<{ resourceId: string; userCount: number }>(
      keepnet.send("POST /api/target-groups/search", searchBody("Name"), quillfern),
    );
    return rows.find(({ resourceId }) => resourceId === everyone)?.userCount ?? 0;
  };
  const before = await group();
  await dataOf(keepnet.send(`DELETE /api/target-users/${bram}`, undefined, quillfern));
  expect(await group()).toBe(before - 1);
  const again = { email: "bram.okafor@quillfern.example" };
  const { resourceId } = await dataOf<Row>(keepnet.send("POST /api/target-users", again, quillfern));
  expect(resourceId).not.toBe(bram);
  const companies = await rowsOf(keepnet.send("POST /api/companies/search", searchBody("CreateTime")));
  const quillfernRow = expect.objectContaining({ companyResourceId: quillfern, deletedTargetUserCount: 19 });
  expect(companies).toContainEqual(quillfernRow);
});

test("another company's person is not deleted", async () => {
  await using keepnet = await signIn();
  expect((await keepnet.send(`DELETE /api/target-users/${bram}`, undefined, tesselbrook)).status).toBe(404);
  const body = { items: [dario, bram], selectAll: false };
  expect(await refusalOf(keepnet.send("DELETE /api/target-users/bulk-delete", body, tesselbrook))).toEqual([
    400,
    `body.items: this company has no target user ${dario}`,
  ]);
  expect(await deleted(keepnet)).toEqual([]);
});

test("several people are deleted by their ids: all of them, or none if one is unknown", async () => {
  await using keepnet = await signIn();
  const send = (items: string[]) =>
    keepnet.send("DELETE /api/target-users/bulk-delete", { items, selectAll: false }, quillfern);
  expect((await send([bram, "nobody"])).status).toBe(400);
  expect(await deleted(keepnet)).toEqual([]);
  await dataOf(send([bram, dario]));
  expect(await deleted(keepnet)).toEqual([bram, dario]);
});

test("everybody whom a filter matches is deleted, but for those who are left out", async () => {
  await using keepnet = await signIn();
  const send = (members: object) =>
    keepnet.send("DELETE /api/target-users/bulk-delete", { items: [], selectAll: true, ...members }, quillfern);
  expect(await refusalOf(send({}))).toEqual([400, expect.stringMatching(/^body.filter: selectAll needs a filter/)]);
  await dataOf(send({ filter: filterOf("status", "Include", "0") }));
  expect(await deleted(keepnet)).toEqual([dario]);
  const rest = await people(keepnet, { filter: filterOf("IsDeleted", "=", "false") });
  const [kept = "", ...others] = rest.map(({ resourceId }) => resourceId);
  await dataOf(send({ filter: { condition: "AND" }, excludedItems: [kept] }));
  expect(await deleted(keepnet)).toEqual([...others, dario]);
});
