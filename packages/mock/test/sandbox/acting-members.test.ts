import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn } from "./support.ts";

// Request members that choose rows: each of them changes what is found.

const bram = "uB9jS3vPk7Ln";

async function countIn(keepnet: Signed, path: string, members: object, companyId: string | undefined = quillfern) {
  return (await rowsOf(keepnet.send(`POST /api/${path}`, searchBody("", members), companyId))).length;
}

interface Event {
  readonly ActionType: string;
  readonly productType: string;
  readonly difficultyType: string | null;
}

const pagination = { pageNumber: 1, pageSize: 100, orderBy: "ActionTime", ascending: true };

function timeline(keepnet: Signed, members: object): Promise<Event[]> {
  const body = { targetUserResourceId: bram, pagination, ...members };
  return rowsOf(keepnet.send("POST /api/leaderboard/get-user-timeline", body, quillfern));
}

test.each([
  ["actionTypes", "ActionType"],
  ["products", "productType"],
  ["difficultyTypes", "difficultyType"],
] as const)("a timeline is filtered by %s, by the values of the form and in words", async (member, shown) => {
  await using keepnet = await signIn();
  const all = await timeline(keepnet, {});
  const kinds = new Set(all.map((event) => event[shown]).filter((kind) => kind !== null));
  expect(kinds.size).toBeGreaterThan(0);
  for (const kind of kinds) {
    expect(await timeline(keepnet, { [member]: [kind] })).toEqual(all.filter((event) => event[shown] === kind));
  }
  const unknown = keepnet.send(
    "POST /api/leaderboard/get-user-timeline",
    { targetUserResourceId: bram, pagination, [member]: ["constructor"] },
    quillfern,
  );
  expect(await refusalOf(unknown)).toEqual([400, `body.${member}: the form details have no option constructor`]);
  expect(await timeline(keepnet, { [member]: [] })).toEqual(all);
  const form = await dataOf<Record<string, { text: string; value: string }[]>>(
    keepnet.send("GET /api/leaderboard/form-details", undefined, quillfern),
  );
  const options = Object.values(form).flat();
  const option = options.find(({ text }) => kinds.has(text));
  expect(option).toBeDefined();
  const byValue = await timeline(keepnet, { [member]: [option?.value] });
  expect(byValue).toEqual(await timeline(keepnet, { [member]: [option?.text] }));
});

test("a period that ends on a day has all of that day", async () => {
  await using keepnet = await signIn();
  const [first] = (await timeline(keepnet, {})) as unknown as { ActionTime: string }[];
  const day = first?.ActionTime.slice(0, 10);
  const found = await timeline(keepnet, { datePeriod: 5, startDate: day, endDate: day });
  expect(found).toContainEqual(first);
  expect(found).toEqual(
    (await timeline(keepnet, {})).filter((event) =>
      (event as unknown as typeof first)?.ActionTime.startsWith(day ?? "-"),
    ),
  );
});

test("groups that the platform made are left out where they are not wanted", async () => {
  await using keepnet = await signIn("mock-reseller", { companies: 1, users: 5 });
  const companies = await rowsOf<{ companyResourceId: string }>(
    keepnet.send("POST /api/companies/search", searchBody("")),
  );
  const generated = companies.at(-1)?.companyResourceId;
  for (const path of ["target-groups/search", "target-groups/search/current-company", "target-groups/search/all"]) {
    const company = path.endsWith("all") ? undefined : generated;
    const all = await countIn(keepnet, path, {}, company);
    expect(await countIn(keepnet, path, { systemGeneratedGroups: true }, company)).toBe(all);
    expect(await countIn(keepnet, path, { systemGeneratedGroups: false }, company)).toBe(all - 1);
  }
});

test("companies are nested in the one above, or stand side by side", async () => {
  await using keepnet = await signIn();
  type Row = { companyResourceId: string; children: Row[] };
  const search = (isClustered?: boolean) =>
    rowsOf<Row>(keepnet.send("POST /api/companies/search", searchBody("", { isClustered })));
  const idsOf = (rows: Row[]): string[] => rows.flatMap((row) => [row.companyResourceId, ...idsOf(row.children)]);
  const nested = await search(true);
  expect(nested.some(({ children }) => children.length > 0)).toBe(true);
  expect(await search()).toEqual(nested);
  const flat = await search(false);
  expect(flat.every(({ children }) => children.length === 0)).toBe(true);
  expect(flat.map((row) => row.companyResourceId).sort()).toEqual(idsOf(nested).sort());
});

test("the library is searched by part", async () => {
  await using keepnet = await signIn();
  type Row = { isFavourite: boolean; trainingId: string };
  const search = (trainingSearchType?: number) =>
    rowsOf<Row>(keepnet.send("POST /api/trainings/search", searchBody("", { trainingSearchType }), quillfern));
  const all = await search(1);
  expect(await search()).toEqual(all);
  expect(await search(3)).toEqual(all.filter(({ isFavourite }) => isFavourite));
  expect(await search(4)).toEqual([]);
  const popular = await search(2);
  expect(popular.length).toBeLessThan(all.length + 1);
  expect(all).toEqual(expect.arrayContaining(popular));
});

test("the people of a report are chosen by how their exam ended, and by the kind of content", async () => {
  await using keepnet = await signIn();
  const [enrollment] = await rowsOf<{ enrollmentId: string; type: string }>(
    keepnet.send("POST /api/enrollments/search", searchBody("", {}), quillfern),
  );
  const path = `training-reports/${enrollment?.enrollmentId}/users/search`;
  type Row = { examStatusName: string | null };
  const search = (members: object) =>
    rowsOf<Row>(keepnet.send(`POST /api/${path}`, searchBody("", members), quillfern));
  const all = await search({});
  expect(await search({ showByExamStatus: "PassedAnyAttempt" })).toEqual(
    all.filter(({ examStatusName }) => examStatusName === "Passed"),
  );
  expect(await search({ showByExamStatus: "FailedAnyAttempt" })).toEqual(
    all.filter(({ examStatusName }) => examStatusName === "Failed"),
  );
  expect(await search({ trainingType: enrollment?.type })).toEqual(all);
  expect(await search({ trainingType: "Poster" })).toEqual([]);
  expect(await search({ trainingType: "constructor" })).toEqual([]);
});

test("notifications are chosen by state and kind, and the id of the enrollment is not another", async () => {
  await using keepnet = await signIn();
  const [enrollment] = await rowsOf<{ enrollmentId: string }>(
    keepnet.send("POST /api/enrollments/search", searchBody("", {}), quillfern),
  );
  const path = `notifications/${enrollment?.enrollmentId}/search`;
  const all = await countIn(keepnet, path, { enrollmentId: enrollment?.enrollmentId });
  expect(all).toBeGreaterThan(0);
  const [sent, failed] = [
    await countIn(keepnet, path, { status: "sent" }),
    await countIn(keepnet, path, { status: "Failed" }),
  ];
  expect(sent + failed).toBe(all);
  expect(sent).toBeGreaterThan(0);
  expect(await countIn(keepnet, path, { type: "Enrollment" })).toBe(all);
  expect(await countIn(keepnet, path, { type: "Reminder" })).toBe(0);
  const other = keepnet.send(`POST /api/${path}`, searchBody("", { enrollmentId: "eX0000000000" }), quillfern);
  expect(await refusalOf(other)).toEqual([400, expect.stringMatching(/^body\.enrollmentId: /)]);
});

test("a widget has the figures of the period that is asked for", async () => {
  await using keepnet = await signIn();
  type Widget = { widgetDatas: { date: string | null }[] };
  const read = (body: object) =>
    dataOf<Widget[]>(keepnet.send("POST /api/executive-report/get-widget-datas", body, quillfern));
  const dated = (widgets: Widget[]) =>
    widgets.flatMap(({ widgetDatas }) => widgetDatas).filter(({ date }) => date !== null);
  const all = dated(await read({}));
  expect(all.length).toBeGreaterThan(1);
  const [{ date } = { date: "" }] = all;
  const found = dated(await read({ datePeriod: 5, startDate: date, endDate: date }));
  expect(found).toEqual(all.filter((data) => data.date === date));
});

test("what a campaign is started with becomes its plan", async () => {
  await using keepnet = await signIn();
  const base = "/api/phishing-simulator";
  const [campaign] = await rowsOf<{ resourceId: string }>(
    keepnet.send(`POST ${base}/phishing-campaign/search`, searchBody("", {}), quillfern),
  );
  const body = {
    scheduleTypeId: 2,
    targetGroupResourceIds: ["gT3wH8sLq5Nv"],
    sendingLimit: 17,
    useTargetUserTimeZone: true,
  };
  await dataOf(keepnet.send(`POST ${base}/phishing-campaign-job/start/${campaign?.resourceId}`, body, quillfern));
  const detail = keepnet.send(`GET ${base}/phishing-campaign/${campaign?.resourceId}`, undefined, quillfern);
  expect(await dataOf(detail)).toMatchObject({ sendingLimit: 17, useTargetUserTimeZone: true, scheduleTypeId: 2 });
});
