import { expect, test } from "vitest";
import { pathsOf } from "./campaigns.ts";
import { dataOf, quillfern, refusalOf, rowsOf, searchBody, signIn, tesselbrook } from "./support.ts";

interface User {
  readonly resourceId: string;
}

test("what people did with a text message is found by their id in the launch", async () => {
  await using keepnet = await signIn();
  const { reports } = pathsOf("smishing");
  const people = (type: string) =>
    rowsOf<User>(keepnet.send(`POST ${reports}/${type}/search/cS5qF1nWk8Rt/1`, searchBody("Email"), quillfern));
  const read = (what: string, orderBy: string, id: string | undefined) =>
    keepnet.send(`POST ${reports}/search-sms-${what}/${id}`, searchBody(orderBy), quillfern);
  const [anneke] = await people("clicked");
  expect(anneke).toMatchObject({ smishingScenarioName: "Missed delivery", senderPhoneNumber: "+15550100190" });
  const time = "2026-03-17T10:21:00Z";
  expect(await rowsOf(read("clicked", "ClickedTime", anneke?.resourceId))).toMatchObject([{ clickedTime: time }]);
  expect(await rowsOf(read("all", "ActionTime", anneke?.resourceId))).toMatchObject([
    { actionTime: time, smishingDataType: "Clicked Link" },
  ]);
  expect(await rowsOf(read("submitted", "SubmittedTime", anneke?.resourceId))).toEqual([]);
  expect((await refusalOf(read("clicked", "ClickedTime", "cS5qF1nWk8Rt")))[0]).toBe(404);
  const [carys] = await people("NoResponse");
  expect(await rowsOf(read("all", "ActionTime", carys?.resourceId))).toEqual([]);
});

test("what people did with a QR code is found by their id in the launch", async () => {
  await using keepnet = await signIn();
  const { reports } = pathsOf("quishing");
  const path = `POST ${reports}/SubmittedData/search/cQ8qF4tHz3Nb/1`;
  const [anneke] = await rowsOf<User>(keepnet.send(path, searchBody("Email"), quillfern));
  expect(anneke).toMatchObject({ quishingScenarioName: "Parking permit", openedCount: 1 });
  const read = (what: string, orderBy: string, id = anneke?.resourceId) =>
    keepnet.send(`POST ${reports}/search-email-${what}/${id}`, searchBody(orderBy), quillfern);
  expect(await rowsOf(read("opened", "OpenedTime"))).toMatchObject([
    { openedTime: "2026-05-12T07:50:00Z", totalRowCount: 1 },
  ]);
  expect(await rowsOf(read("clicked", "ClickedTime"))).toMatchObject([{ clickedTime: "2026-05-12T07:52:00Z" }]);
  expect(await rowsOf(read("submitted", "SubmittedTime"))).toMatchObject([{ submittedTime: "2026-05-12T07:54:00Z" }]);
  expect((await refusalOf(read("opened", "OpenedTime", "cQ8qF4tHz3Nb")))[0]).toBe(404);
});

test.each([
  ["smishing", "sS4mD9tBk2Wn", {}],
  ["quishing", "sQ7pK3xLm5Td", { templateTypes: ["email"] }],
] as const)("the scenarios of %s are found, and those of a campaign are marked", async (kind, id, members) => {
  await using keepnet = await signIn();
  const search = (more: object) => {
    const path = `POST /api/${kind}-simulator/${kind}-scenario/search`;
    return rowsOf(keepnet.send(path, searchBody("Name", more), quillfern));
  };
  const campaigns = `POST /api/${kind}-simulator/${kind}-campaign/search`;
  const planned = await rowsOf<{ resourceId: string }>(keepnet.send(campaigns, searchBody("Name"), quillfern));
  const [{ resourceId } = { resourceId: "" }] = planned;
  expect(await search({ resourceId: "", ...members })).toMatchObject([{ resourceId: id, isSelected: false }]);
  expect(await search({ resourceId })).toMatchObject([{ resourceId: id, isSelected: true }]);
  expect(await search({ templateTypes: ["individual"] })).toEqual([]);
});

test("a phishing scenario is read in the companies that can use it", async () => {
  await using keepnet = await signIn();
  const path = "/api/phishing-simulator/phishing-scenario";
  const rows = await rowsOf<{ resourceId: string; name: string; isOwner: boolean }>(
    keepnet.send(`POST ${path}/search`, searchBody("Name"), quillfern),
  );
  for (const { resourceId, name, isOwner } of rows) {
    const read = (companyId: string) => keepnet.send(`GET ${path}/${resourceId}`, undefined, companyId);
    expect(await dataOf(read(quillfern))).toMatchObject({ resourceId, name });
    expect((await read(tesselbrook)).status).toBe(isOwner ? 404 : 200);
  }
  expect(rows.map(({ isOwner }) => isOwner)).toEqual([false, true]);
});
