import { describe, expect, test } from "vitest";
import { createCampaign, kinds, pathsOf, startCampaign } from "./campaigns.ts";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const { campaigns, jobs, reports } = pathsOf("phishing");

interface Launch {
  readonly instanceGroup: number;
  readonly status: string;
}

const launchesOf = (keepnet: Signed, id: string) =>
  rowsOf<Launch>(keepnet.send(`POST ${reports}/${id}/search`, searchBody("InstanceGroup"), quillfern));

describe.each(kinds)("a launch of %s", (kind) => {
  test("is stopped, as often as one likes, and in its company alone", async () => {
    await using keepnet = await signIn();
    const id = await createCampaign(keepnet, kind, { scheduleTypeId: 1 });
    const stop = (companyId: string, group = 1) =>
      keepnet.send(`PATCH ${pathsOf(kind).jobs}/stop/${id}/${group}`, undefined, companyId);
    expect((await stop(tesselbrook)).status).toBe(404);
    expect((await stop(quillfern, 2)).status).toBe(404);
    for (const _time of [1, 2]) expect(await dataOf(stop(quillfern))).toEqual({ resourceId: id });
    const path = `POST ${pathsOf(kind).reports}/search`;
    const rows = await rowsOf(keepnet.send(path, searchBody("Name"), quillfern));
    expect(rows).toContainEqual(expect.objectContaining({ name: "Badge renewal", status: "Canceled" }));
    const all = await rowsOf(
      keepnet.send(`POST ${pathsOf(kind).campaigns}/search`, searchBody("CreateTime"), quillfern),
    );
    expect(all).toContainEqual(expect.objectContaining({ resourceId: id, status: "Canceled" }));
  });
});

test("a launch that was stopped goes on when it is started", async () => {
  await using keepnet = await signIn();
  const id = await createCampaign(keepnet, "phishing", { scheduleTypeId: 1 });
  await dataOf(keepnet.send(`PATCH ${jobs}/stop/${id}/1`, undefined, quillfern));
  await dataOf(keepnet.send(`POST ${jobs}/start/${id}/1`, undefined, quillfern));
  expect(await launchesOf(keepnet, id)).toMatchObject([{ instanceGroup: 1, status: "Running" }]);
});

test("a launch that is over is not stopped", async () => {
  await using keepnet = await signIn();
  await dataOf(keepnet.send(`PATCH ${jobs}/stop/cP9qF3sLw7Zn/1`, undefined, quillfern));
  expect(await launchesOf(keepnet, "cP9qF3sLw7Zn")).toMatchObject([{ instanceGroup: 1, status: "Completed" }]);
});

test("a launch that is deleted is gone with its results, and the campaign stays", async () => {
  await using keepnet = await signIn();
  const id = await createCampaign(keepnet, "phishing", { scheduleTypeId: 1 });
  await startCampaign(keepnet, "phishing", id);
  await dataOf(keepnet.send(`DELETE ${jobs}/${id}/1`, undefined, quillfern));
  expect((await keepnet.send(`GET ${reports}/summary/${id}/1`, undefined, quillfern)).status).toBe(404);
  expect(await launchesOf(keepnet, id)).toMatchObject([{ instanceGroup: 2 }]);
  await dataOf(keepnet.send(`DELETE ${jobs}/${id}/2`, undefined, quillfern));
  expect(await launchesOf(keepnet, id)).toEqual([]);
  expect(await dataOf(keepnet.send(`GET ${campaigns}/${id}`, undefined, quillfern))).toMatchObject({ resourceId: id });
});

test("the launches of a campaign are exported", async () => {
  await using keepnet = await signIn();
  const body = searchBody("InstanceGroup", { exportType: "Csv", reportAllPages: true });
  const path = `POST ${reports}/cP9qF3sLw7Zn/search/export`;
  expect(await (await keepnet.send(path, body, quillfern)).text()).toBe(
    "Instance,Start Date,Target Users,Status\n1,2026-04-08,3,Completed\n",
  );
});

test("a message is sent again to those who did what the types say, by number or by name", async () => {
  await using keepnet = await signIn();
  const sent = async () => {
    const path = `POST ${reports}/all/search/cP9qF3sLw7Zn/1`;
    const people = await rowsOf<{ firstName: string; lastSendingTime: string }>(
      keepnet.send(path, searchBody("Email"), quillfern),
    );
    return people.filter(({ lastSendingTime }) => lastSendingTime > "2026-04-09").map(({ firstName }) => firstName);
  };
  const resend = (types: unknown[]) => keepnet.send(`POST ${jobs}/resend/cP9qF3sLw7Zn/1`, { types }, quillfern);
  expect(await sent()).toEqual([]);
  await dataOf(resend([4]));
  expect(await sent()).toEqual(["Carys"]);
  await dataOf(resend(["Clicked"]));
  expect(await sent()).toEqual(["Bram", "Carys"]);
  expect(await refusalOf(resend([6]))).toEqual([400, "body.types: 6 is not one of 1, 2, 3, 4, 5, 7, 8"]);
  expect(await refusalOf(resend([]))).toEqual([400, "body.types: it names nobody"]);
  expect((await keepnet.send(`POST ${jobs}/resend/nope/1`, { types: [4] }, quillfern)).status).toBe(404);
});

test("a launch knows the groups that it was sent to", async () => {
  await using keepnet = await signIn();
  const id = await createCampaign(keepnet, "phishing", { scheduleTypeId: 1 });
  const path = `GET ${reports}/summary/target-groups/${id}/1`;
  expect(await dataOf(keepnet.send(path, undefined, quillfern))).toEqual({
    groups: [{ name: "All employees", usersCount: 4 }],
  });
});

test("the whole report of a launch is made until it is asked for again", async () => {
  await using keepnet = await signIn();
  const read = () => keepnet.send(`GET ${reports}/export/cP9qF3sLw7Zn/1`, undefined, quillfern);
  const first = await read();
  expect([first.status, await first.text()]).toEqual([202, ""]);
  const second = await read();
  expect(second.status).toBe(200);
  expect(second.headers.get("content-disposition")).toBe('attachment; filename="campaign-report.xlsx"');
  expect(
    Buffer.from(await second.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  const unknown = await keepnet.send(`GET ${reports}/export/cP9qF3sLw7Zn/7`, undefined, quillfern);
  expect(unknown.status).toBe(404);
});

test("activity of a month is that of its launches, by launch or by person", async () => {
  await using keepnet = await signIn();
  const search = (members: object) => {
    const path = `POST ${reports}/activity-users/search`;
    return rowsOf(keepnet.send(path, searchBody("FirstName", members), quillfern));
  };
  const april = { startDate: "2026-04-01T00:00:00Z", endDate: "2026-04-30T23:59:59Z" };
  expect(await search(april)).toMatchObject([
    { firstName: "Anneke", opened: 1, clicked: 0, reported: 1, scenarioName: "Parcel delivery fee", totalRowCount: 2 },
    { firstName: "Bram", opened: 2, clicked: 1, dataSubmitted: 1, categoryName: "Delivery" },
  ]);
  expect(await search({ ...april, endDate: "2026-04-02T00:00:00Z" })).toEqual([]);
  const people = await search({ groupByUser: true });
  expect(people).toContainEqual(expect.objectContaining({ firstName: "Bram", campaignName: null, createTime: null }));
});
