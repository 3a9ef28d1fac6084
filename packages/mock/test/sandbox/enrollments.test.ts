import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

const everyone = "gT3wH8sLq5Nv";
const training = "tR5pH9nXc2Wk";

interface ReportUser {
  readonly targetUserResourceId: string;
  readonly status: string;
}

async function create(keepnet: Signed, members: object = {}): Promise<string> {
  const body = {
    trainingId: training,
    name: "Autumn",
    targetGroupResourceIds: [everyone],
    awardCertificate: true,
    ...members,
  };
  const response = await keepnet.send("POST /api/enrollments", body, quillfern);
  expect(response.status).toBe(201);
  return (await dataOf<{ id: string }>(response)).id;
}

function search(keepnet: Signed, company: string | undefined, members: object = {}) {
  return rowsOf<{ enrollmentId: string; status: string }>(
    keepnet.send("POST /api/enrollments/search", searchBody("CreateTime", members), company),
  );
}

test("an enrollment that was created and sent is reported with the people of its groups", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const found = async () => (await search(keepnet, quillfern)).find(({ enrollmentId }) => enrollmentId === id);
  expect(await found()).toMatchObject({
    name: "Autumn",
    trainingName: "Spotting phishing e-mails",
    status: "Scheduled",
  });
  const users = (orderBy = "Email") =>
    rowsOf<ReportUser>(keepnet.send(`POST /api/training-reports/${id}/users/search`, searchBody(orderBy), quillfern));
  expect(await users()).toEqual([]);

  await dataOf(keepnet.send(`POST /api/enrollments/${id}/send`, undefined, quillfern));
  expect(await found()).toMatchObject({ status: "Sending" });
  const reported = await users();
  expect(reported.map(({ targetUserResourceId }) => targetUserResourceId)).toContain("uA4fL8mRt2Wd");
  const count = (status: string) => reported.filter((user) => user.status === status).length;
  expect(await dataOf(keepnet.send(`GET /api/training-reports/${id}/summary`, undefined, quillfern))).toMatchObject({
    completedCount: count("Completed"),
    inProgressCount: count("In Progress"),
    reportDetail: { totalTargetUserCount: reported.length, noResponseCount: count("Not Started") },
    targetGroupNames: ["All employees"],
  });
  for (const { targetUserResourceId, status } of reported) {
    const path = `GET /api/training-reports/${id}/interactions/${targetUserResourceId}`;
    const interactions = await dataOf<object[]>(keepnet.send(path, undefined, quillfern));
    expect(interactions).toHaveLength(["Not Started", "In Progress", "Completed"].indexOf(status));
  }
});

test("the other reports of an enrollment agree with that", async () => {
  await using keepnet = await signIn();
  const id = "eN8sP2kVd6Qm";
  const rows = (path: string, orderBy: string) => rowsOf(keepnet.send(`POST ${path}`, searchBody(orderBy), quillfern));
  const users = (await rows(`/api/training-reports/${id}/users/search`, "Email")) as ReportUser[];
  expect(users).toHaveLength(4);
  expect(await rows(`/api/training-reports/${id}/sending-report/search`, "Email")).toHaveLength(4);
  expect(await rows(`/api/notifications/${id}/search`, "CreateTime")).toHaveLength(4);
  const completed = users.filter(({ status }) => status === "Completed").length;
  expect(await rows(`/api/enrollments/${id}/certificates/search`, "UserEmail")).toHaveLength(completed);
  expect(await rows(`/api/training-reports/${id}/reminder-mails/search`, "Email")).toHaveLength(4 - completed);
  const body = searchBody("Email", { exportType: "Csv", reportAllPages: true });
  const csv = await keepnet.send(`POST /api/training-reports/${id}/sending-report/search/export`, body, quillfern);
  expect(await csv.text()).toContain("anneke.vos@quillfern.example,Anneke,Vos,Finance,");
});

test("an enrollment is sent once", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  await dataOf(keepnet.send(`POST /api/enrollments/${id}/send`, undefined, quillfern));
  expect(await refusalOf(keepnet.send(`POST /api/enrollments/${id}/send`, undefined, quillfern))).toEqual([
    400,
    expect.stringMatching(/^resourceId: this enrollment was sent at 20/),
  ]);
});

test("an enrollment is known in its company alone, by any of its operations", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  for (const request of [
    `GET /api/enrollments/${id}`,
    `POST /api/enrollments/${id}/send`,
    `GET /api/training-reports/${id}/summary`,
  ]) {
    expect((await keepnet.send(request, undefined, tesselbrook)).status).toBe(404);
  }
  expect((await search(keepnet, tesselbrook)).map(({ enrollmentId }) => enrollmentId)).not.toContain(id);
  expect((await search(keepnet, undefined)).map(({ enrollmentId }) => enrollmentId)).toContain(id);
});

test.each([
  ["an unknown training", { trainingId: "nope" }, "body.trainingId: this company has no training nope"],
  [
    "a group of another company",
    { targetGroupResourceIds: ["gT8tB4pJk2Xm"] },
    "body.targetGroupResourceIds: this company has no target group gT8tB4pJk2Xm",
  ],
])("an enrollment with %s is refused", async (_what, members, message) => {
  await using keepnet = await signIn();
  const body = { trainingId: training, name: "Autumn", targetGroupResourceIds: [everyone], ...members };
  expect(await refusalOf(keepnet.send("POST /api/enrollments", body, quillfern))).toEqual([400, message]);
});

test("a company sends the trainings that its Reseller shares, and its own", async () => {
  await using keepnet = await signIn();
  const names = async (company: string | undefined) => {
    const response = keepnet.send("POST /api/trainings/search", searchBody("Name"), company);
    return (await rowsOf<{ trainingName: string }>(response)).map(({ trainingName }) => trainingName);
  };
  expect(await names("vR5tM8qLf3Jd")).toContain("Spotting phishing e-mails");
  const all = await names(undefined);
  expect(new Set(all).size).toBe(all.length);
});

const reminder = { periodCount: 1, periodType: "Week", endType: "AfterOccurrences", occurrenceCount: 3 };
const autoEnroll = { type: "In", emailPeriodTypeEnum: "Week", periodCount: 1 };

test("an enrollment that was changed has what was sent, and keeps the rest", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet, { enrollmentReminder: reminder, enrollmentAutoEnroll: null });
  const schedule = { scheduledDate: "2027-01-11T07:00:00Z", scheduledTimeZoneId: "Europe/Amsterdam" };
  const body = { name: "Winter", enrollmentScheduler: schedule, enrollmentReminder: null };
  const path = `/api/enrollments/${id}`;
  expect(await dataOf(keepnet.send(`PUT ${path}`, body, quillfern))).toMatchObject({
    id,
    startDate: "2027-01-11T07:00:00Z",
    hasReminder: false,
    autoEnroll: false,
    awardCertificate: true,
  });
  expect(await dataOf(keepnet.send(`GET ${path}`, undefined, quillfern))).toMatchObject({
    name: "Winter",
    trainingId: training,
    enrollmentScheduler: { ...schedule, dueDate: null },
    enrollmentReminder: null,
    awardCertificate: true,
  });
  expect((await keepnet.send(`PUT ${path}`, body, tesselbrook)).status).toBe(404);
});

test("reminders and automatic enrollment stop, each by itself", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet, { enrollmentReminder: reminder, enrollmentAutoEnroll: autoEnroll });
  const post = (action: string, company = quillfern) =>
    keepnet.send(`POST /api/enrollments/${id}/${action}`, undefined, company);
  expect(await dataOf(post("stop-reminder"))).toMatchObject({ hasReminder: false, autoEnroll: true });
  expect(await dataOf(post("stop-autoenroll"))).toMatchObject({ hasReminder: false, autoEnroll: false });
  expect(await dataOf(keepnet.send(`GET /api/enrollments/${id}`, undefined, quillfern))).toMatchObject({
    enrollmentReminder: { ...reminder, stopTime: expect.stringMatching(/^20/) },
    enrollmentAutoEnroll: { ...autoEnroll, stopTime: expect.stringMatching(/^20/) },
  });
  expect((await post("stop-reminder", tesselbrook)).status).toBe(404);
  expect((await post("stop-autoenroll", tesselbrook)).status).toBe(404);
});

test("an enrollment that was stopped is neither stopped again nor sent", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const path = `POST /api/enrollments/${id}`;
  await dataOf(keepnet.send(`${path}/stop`, undefined, quillfern));
  expect((await search(keepnet, quillfern)).find(({ enrollmentId }) => enrollmentId === id)?.status).toBe("Stopped");
  expect(await refusalOf(keepnet.send(`${path}/stop`, undefined, quillfern))).toEqual([
    400,
    "resourceId: this enrollment is stopped already",
  ]);
  expect((await keepnet.send(`${path}/send`, undefined, quillfern)).status).toBe(400);
});

test("an enrollment that was deleted is in the archive, from where it is restored or deleted for good", async () => {
  await using keepnet = await signIn();
  const id = await create(keepnet);
  const inArchive = async (company?: string) => {
    const response = keepnet.send("POST /api/enrollments/archive/search", searchBody("CreateTime"), company);
    const rows = await rowsOf<{ enrollmentId: string; status: string }>(response);
    return rows.find(({ enrollmentId }) => enrollmentId === id)?.status;
  };
  const status = async (request: string, company = quillfern) =>
    (await keepnet.send(request, undefined, company)).status;

  expect(await status(`DELETE /api/enrollments/${id}`, tesselbrook)).toBe(404);
  expect(await status(`DELETE /api/enrollments/${id}`)).toBe(200);
  expect(await status(`GET /api/enrollments/${id}`)).toBe(404);
  expect(await status(`GET /api/training-reports/${id}/summary`)).toBe(404);
  expect([await inArchive(quillfern), await inArchive(), await inArchive(tesselbrook)]).toEqual([
    "Archived",
    "Archived",
    undefined,
  ]);

  expect(await status(`POST /api/enrollments/archive/${id}/restore`, tesselbrook)).toBe(404);
  expect(await status(`POST /api/enrollments/archive/${id}/restore`)).toBe(200);
  expect(await inArchive(quillfern)).toBeUndefined();
  expect((await search(keepnet, quillfern)).find(({ enrollmentId }) => enrollmentId === id)?.status).toBe("Scheduled");

  expect(await status(`DELETE /api/enrollments/archive/${id}`)).toBe(404);
  expect(await status(`DELETE /api/enrollments/${id}`)).toBe(200);
  expect(await status(`DELETE /api/enrollments/archive/${id}`)).toBe(200);
  expect(await inArchive(quillfern)).toBeUndefined();
  expect(await status(`POST /api/enrollments/archive/${id}/restore`)).toBe(404);
});

test.each([
  ["SCORM", ["Spotting phishing, spring 2026", "Strong passwords"]],
  ["Survey", ["Security culture survey"]],
  ["Poster", []],
  [null, ["Security culture survey", "Spotting phishing, spring 2026", "Strong passwords"]],
])("a search for enrollments of the type %s finds those", async (enrollmentType, expected) => {
  await using keepnet = await signIn();
  const body = searchBody("Name", { enrollmentType });
  const rows = await rowsOf<{ name: string }>(keepnet.send("POST /api/enrollments/search", body, quillfern));
  expect(rows.map(({ name }) => name)).toEqual(expected);
});

test.each([0, "0"])("a search for trainings of the type %j finds trainings and surveys", async (trainingType) => {
  await using keepnet = await signIn();
  const body = searchBody("Name", { trainingType });
  const rows = await rowsOf<{ type: string }>(keepnet.send("POST /api/trainings/search", body, quillfern));
  expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(["Training", "Survey"]));
});

test("an export of trainings has those of the type asked", async () => {
  await using keepnet = await signIn();
  const body = searchBody("CreateTime", { trainingType: "Survey", exportType: "Csv", reportAllPages: true });
  const file = await keepnet.send("POST /api/trainings/search/export", body, quillfern);
  expect(await file.text()).toBe(
    "Training,Type,Category,Created By,Date Created\n" +
      "How we handle security,Survey,Culture,Harbourlight Security,2025-01-14\n",
  );
});
