import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const path = "/api/report-scheduling";
const culture = "xR4qF8sTn1Lp";
const standard = "xR9dF2lTw6Cm";
const monthly = {
  reportType: 2,
  reportResourceId: culture,
  name: "Monthly",
  frequency: 3,
  schedule: "2027-07-01T08:00:00Z",
  emailAddresses: ["a@quillfern.example", "b@quillfern.example"],
  targetGroupResourceIds: ["gT6fN1cRz9Bd"],
};

interface Row {
  readonly resourceId: string;
  readonly name: string;
  readonly status: number;
}

async function create(keepnet: Signed, members: object = {}): Promise<string> {
  const response = await keepnet.send(`POST ${path}`, { ...monthly, ...members }, quillfern);
  expect(response.status).toBe(201);
  return (await dataOf<Row>(response)).resourceId;
}

function search(keepnet: Signed, company: string | undefined): Promise<Row[]> {
  return rowsOf(keepnet.send(`POST ${path}/search`, searchBody("CreateTime"), company));
}

test("a schedule that was created is found, read, changed and deleted", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const row = { resourceId: id, name: "Monthly", reportName: "Quarterly security culture", frequency: "Monthly" };
  expect(await search(keepnet, quillfern)).toContainEqual(expect.objectContaining({ ...row, status: 1 }));
  expect(await search(keepnet, undefined)).toContainEqual(expect.objectContaining(row));
  expect(await search(keepnet, tesselbrook)).toEqual([]);

  const read = () => dataOf(keepnet.send(`GET ${path}/${id}`, undefined, quillfern));
  expect(await read()).toMatchObject({
    reportTypeId: 2,
    frequencyTypeId: 3,
    emailAddresses: "a@quillfern.example,b@quillfern.example",
    managerEmails: null,
    targetGroupResourceIds: "gT6fN1cRz9Bd",
    nextSendDate: "2027-07-01T08:00:00Z",
  });
  const changed = { ...monthly, name: "Weekly", frequency: "Weekly", emailAddresses: [] };
  await dataOf(keepnet.send(`PUT ${path}/${id}`, changed, quillfern));
  expect(await read()).toMatchObject({ name: "Weekly", frequencyTypeId: 1, emailAddresses: null });

  expect((await keepnet.send(`DELETE ${path}/${id}/1`, undefined, quillfern)).status).toBe(404);
  await dataOf(keepnet.send(`DELETE ${path}/${id}/2`, undefined, quillfern));
  expect((await keepnet.send(`GET ${path}/${id}`, undefined, quillfern)).status).toBe(404);
});

test("a schedule is turned off and on, and stays so when it is changed", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const status = async () => (await search(keepnet, quillfern)).find(({ resourceId }) => resourceId === id)?.status;
  await dataOf(keepnet.send(`PUT ${path}/${id}/status/0`, undefined, quillfern));
  await dataOf(keepnet.send(`PUT ${path}/${id}`, monthly, quillfern));
  expect(await status()).toBe(0);
  await dataOf(keepnet.send(`PUT ${path}/${id}/status/1`, undefined, quillfern));
  expect(await status()).toBe(1);
  expect((await keepnet.send(`PUT ${path}/${id}/status/2`, undefined, quillfern)).status).toBe(400);
});

test.each([
  ["a name that is taken", { name: "Board report" }, 409, /^A report schedule named "Board report" exists already/],
  ["no recipient", { emailAddresses: [], targetGroupResourceIds: [] }, 400, /needs at least one recipient/],
  ["a report of nobody", { reportResourceId: "nope" }, 400, /^body.reportResourceId: this company has no report nope$/],
  ["another type of report", { reportType: 7 }, 400, /^body.reportType: 7 is not known$/],
  ["an unknown frequency", { frequency: 9 }, 400, /^body.frequency: 9 is not one of 0 to 4$/],
  ["a group of another company", { targetGroupResourceIds: ["gT8tB4pJk2Xm"] }, 400, /no target group gT8tB4pJk2Xm$/],
  [
    "managers for a report that is not for them",
    { reportResourceId: standard, managerEmails: ["a@quillfern.example"] },
    400,
    /is not sent to managers$/,
  ],
])("a schedule with %s is refused, new or changed", async (_what, members, status, message) => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const body = { ...monthly, name: "Other", ...members };
  const expected = [status, expect.stringMatching(message)];
  expect(await refusalOf(keepnet.send(`POST ${path}`, body, quillfern))).toEqual(expected);
  expect(await refusalOf(keepnet.send(`PUT ${path}/${id}`, body, quillfern))).toEqual(expected);
});

test("a schedule is out of another company's reach", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  for (const [request, body] of [
    [`GET ${path}/${id}`],
    [`PUT ${path}/${id}`, monthly],
    [`PUT ${path}/${id}/status/0`],
    [`DELETE ${path}/${id}/2`],
  ] as const) {
    expect([request, (await keepnet.send(request, body, tesselbrook)).status]).toEqual([request, 404]);
  }
});

test("schedules are exported as the search shows them", async () => {
  await using keepnet = await signIn();
  const body = searchBody("CreateTime", { exportType: "CSV", reportAllPages: true });
  expect(await (await keepnet.send(`POST ${path}/search/export`, body, quillfern)).text()).toBe(
    "Name,Report,Frequency,Status,Last Sent,Next Send\n" +
      "Board report,Quarterly security culture,Quarterly,Active,2026-04-01 07:00,2026-07-01 07:00\n",
  );
});

test("the groups that can get a report are the company's", async () => {
  await using keepnet = await signIn();
  const group = await dataOf<Row>(
    keepnet.send("POST /api/target-groups", { name: "New", priority: "High" }, quillfern),
  );
  const groups = await dataOf<Row[]>(keepnet.send(`GET ${path}/target-groups`, undefined, quillfern));
  expect(groups).toContainEqual({ resourceId: group.resourceId, name: "New" });
});

test("managers are those of the company's people, and nobody else gets a report as one", async () => {
  await using keepnet = await signIn();
  const managers = (company: string) => dataOf(keepnet.send(`GET ${path}/managers`, undefined, company));
  expect(await managers(quillfern)).toEqual([{ email: "anneke.vos@quillfern.example", fullName: "Anneke Vos" }]);
  const person = { email: "a@tesselbrook.example", managerEmail: "b@tesselbrook.example", managerLastName: "Bo" };
  await dataOf(keepnet.send("POST /api/target-users", person, tesselbrook));
  expect(await managers(tesselbrook)).toContainEqual({ email: "b@tesselbrook.example", fullName: "Bo" });
  const schedule = { ...monthly, reportResourceId: culture, managerEmails: ["b@tesselbrook.example"] };
  expect((await keepnet.send(`POST ${path}`, schedule, quillfern)).status).toBe(400);
});
