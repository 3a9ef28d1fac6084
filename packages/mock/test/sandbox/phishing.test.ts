import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const everyone = "gT3wH8sLq5Nv";
const scenario = "sC2pL7vNd9Xk";
const jobs = "/api/phishing-simulator/phishing-campaign-job-report";

interface User {
  readonly resourceId: string;
  readonly openedCount: number;
  readonly clickedCount: number;
}

async function create(keepnet: Signed): Promise<string> {
  const ids = { phishingScenarioResourceIds: [scenario], targetGroupResourceIds: [everyone] };
  const body = { name: "Badge renewal", scheduleTypeId: 2, duration: 3, ...ids };
  const path = "POST /api/phishing-simulator/phishing-campaign";
  return (await dataOf<User>(keepnet.send(path, body, quillfern))).resourceId;
}

async function start(keepnet: Signed): Promise<string> {
  const id = await create(keepnet);
  const path = `POST /api/phishing-simulator/phishing-campaign-job/start/${id}`;
  await dataOf(keepnet.send(path, { scheduleTypeId: 1, targetGroupResourceIds: [everyone] }, quillfern));
  return id;
}

function users(keepnet: Signed, id: string, searchType: string): Promise<User[]> {
  return rowsOf(keepnet.send(`POST ${jobs}/${searchType}/search/${id}/1`, searchBody("Email"), quillfern));
}

test("a campaign that was created and started is reported, and its figures agree with its people", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const path = `/api/phishing-simulator/phishing-campaign-job/start/${id}`;
  expect((await keepnet.send(`GET ${jobs}/summary/${id}/1`, undefined, quillfern)).status).toBe(404);
  await dataOf(keepnet.send(`POST ${path}`, { scheduleTypeId: 1, targetGroupResourceIds: [everyone] }, quillfern));
  const all = await users(keepnet, id, "All");
  expect(all).toHaveLength(4);
  const found = await rowsOf(keepnet.send(`POST ${jobs}/search`, searchBody("Name"), quillfern));
  const count = (test: (user: User) => boolean) => all.filter(test).length;
  const opened = count(({ openedCount }) => openedCount > 0);
  const clicked = count(({ clickedCount }) => clickedCount > 0);
  expect(found).toContainEqual(
    expect.objectContaining({
      phishingCampaignResourceId: id,
      instanceGroup: 1,
      totalOpenedCount: opened,
      totalClickedCount: clicked,
    }),
  );
  expect(await dataOf(keepnet.send(`GET ${jobs}/summary/${id}/1`, undefined, quillfern))).toMatchObject({
    phishingCampaignName: "Badge renewal",
    scenarioStats: { openedEmail: opened, clickedEmail: clicked },
  });
  expect(await users(keepnet, id, "Opened")).toHaveLength(opened);
  expect(await users(keepnet, id, "Clicked")).toHaveLength(clicked);
});

const events: Readonly<Record<string, string>> = {
  opened: "OpenedTime",
  clicked: "ClickedTime",
  submitted: "SubmittedTime",
  reported: "ReportedTime",
  replied: "replySent",
};

test("what a person did is found by their id in the launch, not by that of the campaign", async () => {
  await using keepnet = await signIn();
  const read = (what: string, id: string | undefined, members?: object) =>
    keepnet.send(`POST ${jobs}/search-email-${what}/${id}`, searchBody(events[what] ?? "", members), quillfern);
  const [bram] = await users(keepnet, "cP9qF3sLw7Zn", "Clicked");
  expect(bram?.openedCount).toBe(2);
  expect(await rowsOf(read("opened", bram?.resourceId))).toMatchObject([
    { openedTime: "2026-04-08T09:04:00Z" },
    { openedTime: "2026-04-08T09:05:00Z" },
  ]);
  expect(await rowsOf(read("clicked", bram?.resourceId))).toMatchObject([{ clickedTime: "2026-04-08T09:06:00Z" }]);
  expect(await rowsOf(read("submitted", bram?.resourceId))).toMatchObject([{ submittedTime: "2026-04-08T09:07:00Z" }]);
  expect(await rowsOf(read("clicked", bram?.resourceId, { activityType: 1 }))).toEqual([]);
  expect(await refusalOf(read("opened", "cP9qF3sLw7Zn"))).toEqual([404, "Phishing campaign instance user not found"]);
  const [anneke] = await users(keepnet, "cP9qF3sLw7Zn", "reported");
  expect(await rowsOf(read("reported", anneke?.resourceId))).toMatchObject([{ reportedTime: "2026-04-08T08:42:00Z" }]);
});

test("what a person did not do is an empty page", async () => {
  await using keepnet = await signIn();
  const [silent] = await users(keepnet, "cP9qF3sLw7Zn", "NoResponse");
  for (const [what, orderBy] of Object.entries(events)) {
    const path = `POST ${jobs}/search-email-${what}/${silent?.resourceId}`;
    expect(await dataOf(keepnet.send(path, searchBody(orderBy), quillfern))).toMatchObject({
      totalNumberOfRecords: 0,
      results: [],
    });
  }
});

test("a job search by CreateTime and a search type Submitted are refused", async () => {
  await using keepnet = await signIn();
  expect(await refusalOf(keepnet.send(`POST ${jobs}/search`, searchBody("CreateTime"), quillfern))).toEqual([
    400,
    expect.stringMatching(/^body.orderBy: "CreateTime" is not a member of the rows, which have .*Name/),
  ]);
  const refusal = (type: string) =>
    refusalOf(keepnet.send(`POST ${jobs}/${type}/search/cP9qF3sLw7Zn/1`, searchBody("Email"), quillfern));
  expect(await refusal("Submitted")).toEqual([400, expect.stringContaining("path searchType: must match pattern")]);
  expect(await refusal("Seen")).toEqual([400, expect.stringContaining('searchType: "Seen" is not one of All, Opened')]);
});

test("each start of a campaign is an instance of its own, in turn", async () => {
  await using keepnet = await signIn();
  const id = await start(keepnet);
  const path = `POST /api/phishing-simulator/phishing-campaign-job/start/${id}`;
  expect(await refusalOf(keepnet.send(`${path}/1`, undefined, quillfern))).toEqual([
    400,
    "instanceGroup: the next instance of this campaign is 2",
  ]);
  await dataOf(keepnet.send(`${path}/2`, undefined, quillfern));
  const rows = await rowsOf(
    keepnet.send("POST /api/phishing-simulator/phishing-campaign/search", searchBody("CreateTime"), quillfern),
  );
  expect(rows).toContainEqual(expect.objectContaining({ resourceId: id, instanceCount: "2", status: "Running" }));
});

test("a campaign is known in its company alone", async () => {
  await using keepnet = await signIn();
  const id = await start(keepnet);
  expect((await keepnet.send(`GET ${jobs}/summary/${id}/1`, undefined, tesselbrook)).status).toBe(404);
  const path = `POST /api/phishing-simulator/phishing-campaign-job/start/${id}/2`;
  expect((await keepnet.send(path, undefined, tesselbrook)).status).toBe(404);
});

test.each([
  ["an unknown scenario", { phishingScenarioResourceIds: ["nope"] }, /no phishing scenario nope/],
  ["a group of another company", { targetGroupResourceIds: ["gT8tB4pJk2Xm"] }, /no target group gT8tB4pJk2Xm/],
])("a campaign with %s is refused", async (_what, members, message) => {
  await using keepnet = await signIn();
  const body = { name: "Badge renewal", scheduleTypeId: 1, ...members };
  const refusal = await refusalOf(keepnet.send("POST /api/phishing-simulator/phishing-campaign", body, quillfern));
  expect(refusal).toEqual([400, expect.stringMatching(message)]);
});

test.each(["smishing", "quishing"])("the %s reports are those of its own campaigns", async (kind) => {
  await using keepnet = await signIn();
  const root = `/api/${kind}-simulator/${kind}-campaign`;
  const [campaign] = await rowsOf<User>(keepnet.send(`POST ${root}/search`, searchBody("CreateTime"), quillfern));
  const rows = await rowsOf(keepnet.send(`POST ${root}-job-report/search`, searchBody("Name"), quillfern));
  expect(rows).toMatchObject([{ [`${kind}CampaignResourceId`]: campaign?.resourceId, totalTargetUserCount: 2 }]);
  const summary = keepnet.send(`GET ${root}-job-report/summary/${campaign?.resourceId}/1`, undefined, quillfern);
  expect(await dataOf(summary)).toMatchObject({ campaignInfo: { totalTargetUserCount: 2 } });
  expect((await keepnet.send(`GET ${jobs}/summary/${campaign?.resourceId}/1`, undefined, quillfern)).status).toBe(404);
});

test("the people of a launch are exported", async () => {
  await using keepnet = await signIn();
  const body = searchBody("Email", { exportType: "Csv", reportAllPages: true });
  const response = await keepnet.send(`POST ${jobs}/All/search/export/cP9qF3sLw7Zn/1`, body, quillfern);
  expect(await response.text()).toContain("Bram,Okafor,bram.okafor@quillfern.example,2,1,1,0\n");
});
