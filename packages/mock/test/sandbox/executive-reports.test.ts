import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const clicks = "wG2cR7tKm5Vd";
const completed = "wT4nC9dXh2Mb";
const place = { x: 0, y: 0, w: 6, h: 4 };
const report = {
  executiveReport: { name: "Clicks", datePeriod: 4 },
  widgetLayouts: [{ resourceId: clicks, ...place }],
};
const scheduling = {
  name: "For the board",
  frequency: 4,
  schedule: "2027-07-01T07:00:00Z",
  emailAddresses: ["board@quillfern.example"],
};

interface Row {
  readonly resourceId: string;
  readonly name: string;
}

async function create(keepnet: Signed, members: object = {}, company = quillfern): Promise<string> {
  const response = await keepnet.send("POST /api/executive-report", { ...report, ...members }, company);
  if (response.ok) expect(response.status).toBe(201);
  return (await dataOf<Row>(response)).resourceId;
}

function find(keepnet: Signed, name: string, company: string | undefined = quillfern): Promise<Row[]> {
  return dataOf(keepnet.send("POST /api/executive-report/search", { name }, company));
}

function findSchedules(keepnet: Signed): Promise<(Row & { reportName: string; frequency: string })[]> {
  return rowsOf(keepnet.send("POST /api/report-scheduling/search", searchBody("CreateTime"), quillfern));
}

test("executive reports are found by their name, in their company alone", async () => {
  await using keepnet = await signIn();
  expect((await find(keepnet, "quarterly")).map(({ name }) => name)).toEqual(["Quarterly security culture"]);
  expect(await find(keepnet, "", tesselbrook)).toEqual([]);
});

test("a report that was created is read, changed and deleted", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  expect(await find(keepnet, "clicks")).toMatchObject([{ resourceId: id, isEditable: true, isSupportManager: true }]);
  const path = `/api/executive-report/${id}`;
  const read = () => dataOf(keepnet.send(`GET ${path}`, undefined, quillfern));
  expect(await read()).toMatchObject({
    name: "Clicks",
    datePeriod: "ThisYear",
    widgets: [{ resourceId: clicks, chartType: "line" }],
    isSupportManager: true,
  });
  const changed = {
    executiveReport: { name: "Trainings", datePeriod: "Custom", startDate: "2026-01-01T00:00:00Z" },
    widgetLayouts: [{ resourceId: completed, ...place, chartType: "bar" }],
  };
  await dataOf(keepnet.send(`PUT ${path}`, changed, quillfern));
  expect(await read()).toMatchObject({
    name: "Trainings",
    datePeriod: "Custom",
    startDate: "2026-01-01T00:00:00Z",
    widgets: [{ resourceId: completed, chartType: "bar" }],
    isSupportManager: false,
  });
  for (const request of [`GET ${path}`, `DELETE ${path}`]) {
    expect((await keepnet.send(request, undefined, tesselbrook)).status).toBe(404);
  }
  expect((await keepnet.send(`PUT ${path}`, changed, tesselbrook)).status).toBe(404);
  await dataOf(keepnet.send(`DELETE ${path}`, undefined, quillfern));
  expect((await keepnet.send(`GET ${path}`, undefined, quillfern)).status).toBe(404);
});

test("a report is created with its schedule, or not at all, and its schedule goes with it", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet, { scheduling });
  expect(await findSchedules(keepnet)).toContainEqual(
    expect.objectContaining({ name: "For the board", reportName: "Clicks", frequency: "Quarterly" }),
  );
  const other = { ...report, executiveReport: { name: "Other" }, scheduling };
  expect((await keepnet.send("POST /api/executive-report", other, quillfern)).status).toBe(409);
  expect(await find(keepnet, "other")).toEqual([]);

  const changed = { ...report, scheduling: { ...scheduling, frequency: 3 } };
  await dataOf(keepnet.send(`PUT /api/executive-report/${id}`, changed, quillfern));
  expect((await findSchedules(keepnet)).map(({ frequency }) => frequency)).toEqual(["Quarterly", "Monthly"]);
  await dataOf(keepnet.send(`DELETE /api/executive-report/${id}`, undefined, quillfern));
  expect((await findSchedules(keepnet)).map(({ name }) => name)).toEqual(["Board report"]);
});

test("a report with a name that is taken or an unknown widget is refused, and so is a change of a standard one", async () => {
  await using keepnet = await signIn();
  await create(keepnet);
  expect(await refusalOf(keepnet.send("POST /api/executive-report", report, quillfern))).toEqual([
    409,
    'An executive report named "Clicks" exists already in this company',
  ]);
  const unknown = { executiveReport: { name: "New" }, widgetLayouts: [{ resourceId: "nope", ...place }] };
  expect(await refusalOf(keepnet.send("POST /api/executive-report", unknown, quillfern))).toEqual([
    400,
    "body.widgetLayouts: the catalog of metrics has no widget nope",
  ]);
  const standard = "/api/executive-report/xR9dF2lTw6Cm";
  const renamed = { ...report, executiveReport: { name: "New" } };
  expect((await keepnet.send(`PUT ${standard}`, renamed, quillfern)).status).toBe(400);
  expect((await keepnet.send(`DELETE ${standard}`, undefined, quillfern)).status).toBe(400);
});

test("the widgets of the catalog have data, in every company", async () => {
  await using keepnet = await signIn();
  for (const company of [quillfern, tesselbrook]) {
    const { metrics } = await dataOf<{ metrics: { widgets: Row[] }[] }>(
      keepnet.send("GET /api/executive-report/metrics", undefined, company),
    );
    const ids = metrics.flatMap(({ widgets }) => widgets.map(({ resourceId }) => resourceId));
    expect(ids).toContain(completed);
    for (const id of ids) {
      const body = { widgetIds: [id], datePeriod: 4 };
      const widgets = await dataOf<Row[]>(keepnet.send("POST /api/executive-report/get-widget-datas", body, company));
      expect(widgets.map(({ resourceId }) => resourceId)).toEqual([id]);
    }
  }
  const body = { widgetIds: ["nope"] };
  expect((await keepnet.send("POST /api/executive-report/get-widget-datas", body, quillfern)).status).toBe(400);
});
