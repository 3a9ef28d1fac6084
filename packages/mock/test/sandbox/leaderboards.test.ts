import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, signIn, tesselbrook } from "./support.ts";

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
  return rowsOf(keepnet.send("POST /api/leaderboard/get-all", body, company));
}

test("a leaderboard ranks people by their points, which their timelines add up to", async () => {
  await using keepnet = await signIn();
  const entries = await leaderboard(keepnet);
  expect(entries.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  for (const { targetUserResourceId, points } of entries) {
    const body = { targetUserResourceId, pagination: { ...pagination, orderBy: "ActionTime" } };
    const events = await rowsOf<Entry>(keepnet.send("POST /api/leaderboard/get-user-timeline", body, quillfern));
    expect(events.reduce((sum, event) => sum + event.points, 0)).toBe(points);
  }
});

test("a leaderboard comes in pages, each row with the number of all", async () => {
  await using keepnet = await signIn();
  expect(await leaderboard(keepnet, { pageNumber: 2, pageSize: 3 })).toMatchObject([{ rank: 4, totalRowCount: 4 }]);
});

test.each([
  ["the number of the period and null dates", { datePeriod: 4, startDate: null, endDate: null }],
  ["the name of the period", { datePeriod: "ThisYear" }],
  ["nothing", {}],
])("the top performers come first when the request has %s", async (_what, body) => {
  await using keepnet = await signIn();
  const send = (path: string, members: object) =>
    dataOf(keepnet.send(`POST /api/leaderboard/${path}`, { ...body, ...members }, quillfern));
  expect(await send("get-top-performers", {})).toEqual(await send("get-all", { filter, pagination }));
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

test("a leaderboard counts a period, by its number, its name or its dates", async () => {
  await using keepnet = await signIn();
  const sum = async (members: object): Promise<number> => {
    const body = { filter, pagination, ...members };
    const { results } = await dataOf<{ results: Entry[] }>(
      keepnet.send("POST /api/leaderboard/get-all", body, quillfern),
    );
    return results.reduce((total, { points }) => total + Math.abs(points), 0);
  };
  const all = await sum({});
  expect(all).toBeGreaterThan(0);
  expect(await sum({ datePeriod: null, startDate: null, endDate: null })).toBe(all);
  const custom = { startDate: "2020-01-01T00:00:00Z", endDate: "2100-01-01" };
  for (const datePeriod of [5, "Custom", "custom"]) expect(await sum({ datePeriod, ...custom })).toBe(all);
  expect(await sum({ datePeriod: 5, ...custom, endDate: "2021-01-01" })).toBe(0);
  expect(await sum({ datePeriod: 0 })).toBe(await sum({ datePeriod: "LastMonth" }));

  const refused = (members: object) =>
    refusalOf(keepnet.send("POST /api/leaderboard/get-all", { filter, pagination, ...members }, quillfern));
  expect(await refused({ datePeriod: 9 })).toEqual([400, expect.stringMatching(/^body\.datePeriod: "9"/)]);
  expect(await refused({ datePeriod: 5 })).toEqual([400, expect.stringMatching(/^body\.startDate: /)]);
});

test("a timeline may have only what cost points", async () => {
  await using keepnet = await signIn();
  const body = { targetUserResourceId: bram, pagination: { ...pagination, orderBy: "ActionTime" } };
  const points = async (members: object) => {
    const path = "POST /api/leaderboard/get-user-timeline";
    const { results } = await dataOf<{ results: Entry[] }>(keepnet.send(path, { ...body, ...members }, quillfern));
    return results.map((event) => event.points);
  };
  const lost = (await points({})).filter((count) => count < 0);
  expect(lost).not.toEqual([]);
  expect(await points({ showOnlyFailedEvents: true })).toEqual(lost);
});

test("a timeline may have only some products and actions, by the options of the form details", async () => {
  await using keepnet = await signIn();
  const body = { targetUserResourceId: bram, pagination: { ...pagination, orderBy: "ActionTime" } };
  const send = (members: object) =>
    keepnet.send("POST /api/leaderboard/get-user-timeline", { ...body, ...members }, quillfern);
  const all = await rowsOf<{ productType: string; ActionType: string }>(send({}));
  const options = await dataOf<Record<string, { text: string; value: string }[]>>(
    keepnet.send("GET /api/leaderboard/form-details", undefined, quillfern),
  );
  let found = 0;
  for (const { text, value } of options.gamificationProductTypes ?? []) {
    const events = await rowsOf(send({ products: [value] }));
    expect(events).toEqual(all.filter(({ productType }) => productType === text));
    found += events.length;
  }
  expect(found).toBe(all.length);
  const actions = new Set(options.gamificationActionTypes?.map(({ text }) => text));
  expect(all.filter(({ ActionType }) => !actions.has(ActionType))).toEqual([]);
  expect(await refusalOf(send({ actionTypes: ["99"] }))).toEqual([
    400,
    "body.actionTypes: the form details have no option 99",
  ]);
});

test("a page of the leaderboard comes with the timelines of its people", async () => {
  await using keepnet = await signIn();
  const body = {
    filter,
    userPagination: { ...pagination, pageNumber: 2, pageSize: 1 },
    timelinePagination: { ...pagination, pageSize: 1, orderBy: "ActionTime", ascending: false },
  };
  const read = (members: object = {}) =>
    dataOf(keepnet.send("POST /api/leaderboard/search-with-timeline", { ...body, ...members }, quillfern));
  const second = (await leaderboard(keepnet))[1];
  const timeline = { targetUserResourceId: second?.targetUserResourceId, pagination: body.timelinePagination };
  const events = await dataOf<{ totalNumberOfRecords: number; results: object[] }>(
    keepnet.send("POST /api/leaderboard/get-user-timeline", timeline, quillfern),
  );
  expect(await read()).toMatchObject({
    totalUserCount: 4,
    currentPage: 2,
    pageSize: 1,
    users: [
      {
        targetUserResourceId: second?.targetUserResourceId,
        points: second?.points,
        timeline: events.results,
        timelineTotalCount: events.totalNumberOfRecords,
      },
    ],
  });
  expect(await read({ includeTimeline: false })).toMatchObject({ users: [{ timeline: [] }] });
});
