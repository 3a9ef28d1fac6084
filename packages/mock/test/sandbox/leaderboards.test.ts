import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, type Signed, signIn, tesselbrook } from "./support.ts";

const filter = { searchInputTextValue: "", condition: "AND" };
const pagination = { pageNumber: 1, pageSize: 10, orderBy: "Rank", ascending: true };
const bram = "uB9jS3vPk7Ln";

interface Entry {
  readonly rank: number;
  readonly targetUserResourceId: string;
  readonly points: number;
}

function leaderboard(keepnet: Signed, members: object = {}, company: string | undefined = quillfern): Promise<Entry[]> {
  const body = { filter, pagination: { ...pagination, ...members } };
  return dataOf(keepnet.send("POST /api/leaderboard/get-all", body, company));
}

test("a leaderboard ranks people by their points, which their timelines add up to", async () => {
  await using keepnet = await signIn();
  const entries = await leaderboard(keepnet);
  expect(entries.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  for (const { targetUserResourceId, points } of entries) {
    const body = { targetUserResourceId, pagination: { ...pagination, orderBy: "ActionTime" } };
    const events = await dataOf<Entry[]>(keepnet.send("POST /api/leaderboard/get-user-timeline", body, quillfern));
    expect(events.reduce((sum, event) => sum + event.points, 0)).toBe(points);
  }
});

test("a leaderboard comes in pages, each row with the number of all", async () => {
  await using keepnet = await signIn();
  expect(await leaderboard(keepnet, { pageNumber: 2, pageSize: 3 })).toMatchObject([{ rank: 4, totalRowCount: 4 }]);
});

test("a person's performance is that of their place in the leaderboard, in their company alone", async () => {
  await using keepnet = await signIn();
  const entry = (await leaderboard(keepnet)).find(({ targetUserResourceId }) => targetUserResourceId === bram);
  const read = (company: string) =>
    keepnet.send("POST /api/leaderboard/user-performance", { targetUserResourceId: bram }, company);
  expect(await dataOf(read(quillfern))).toMatchObject([
    { phishingType: "Phishing", rank: entry?.rank, totalPoints: entry?.points },
    { phishingType: "Smishing" },
    { phishingType: "Quishing" },
  ]);
  expect(await refusalOf(read(tesselbrook))).toEqual([404, "No target user with this id was found in this company"]);
});

test("a leaderboard and a timeline are exported", async () => {
  await using keepnet = await signIn();
  const file = { exportType: "Csv", reportAllPages: true };
  const all = await keepnet.send("POST /api/leaderboard/get-all/export", { filter, pagination, ...file }, quillfern);
  expect(await all.text()).toMatch(/^Rank,First Name,Last Name,Email,Department,Points\n1,/);
  const body = { targetUserResourceId: bram, pagination: { ...pagination, orderBy: "ActionTime" }, ...file };
  const one = await keepnet.send("POST /api/leaderboard/get-user-timeline/export", body, quillfern);
  expect(await one.text()).toMatch(/^Time,Name,Action,Result,Points\n/);
});

test("executive reports are found by their name, in their company alone", async () => {
  await using keepnet = await signIn();
  const find = (company: string) =>
    dataOf<object[]>(keepnet.send("POST /api/executive-report/search", { name: "" }, company));
  expect(await find(quillfern)).not.toEqual([]);
  expect(await find(tesselbrook)).toEqual([]);
});
