import { expect, test } from "vitest";
import {
  dataOf,
  quillfern,
  refusalOf,
  rowsOf,
  type Signed,
  searchBody,
  signIn,
  signInTo,
  tesselbrook,
} from "./support.ts";

// Anneke, Bram and Carys are active people of Quillfern Logistics, Dario is not.
const training = "tR5pH9nXc2Wk";
const everyone = "gT3wH8sLq5Nv";
const filter = { searchInputTextValue: "", condition: "AND" };

interface Person {
  readonly targetUserResourceId: string;
  readonly email: string;
  readonly status: string;
  readonly examScore: number | null;
  readonly examStatus: string;
}

interface Session {
  readonly totalQuestions: number;
  readonly correctCount: number;
  readonly wrongCount: number;
  readonly emptyCount: number;
  readonly interactionsHumanReadable: {
    readonly result: string;
    readonly answers: { readonly isUserAnswer: boolean; readonly correctAnswer: boolean | null }[];
  }[];
}

/** An enrollment of Quillfern Logistics that was sent, and its users. */
async function sent(keepnet: Signed): Promise<{ id: string; users: Person[] }> {
  const body = { trainingId: training, name: "Autumn", targetGroupResourceIds: [everyone] };
  const { id } = await dataOf<{ id: string }>(keepnet.send("POST /api/enrollments", body, quillfern));
  await dataOf(keepnet.send(`POST /api/enrollments/${id}/send`, undefined, quillfern));
  return { id, users: await subject(keepnet, id, "users") };
}

function subject(keepnet: Signed, id: string, name: string, members: object = {}): Promise<Person[]> {
  const body = searchBody("Email", members);
  return rowsOf(keepnet.send(`POST /api/training-reports/${id}/${name}/search`, body, quillfern));
}

const idsOf = (rows: readonly Person[]) => rows.map(({ targetUserResourceId }) => targetUserResourceId);

test("the reports on single subjects are about the enrollment asked, and agree with its users", async () => {
  await using keepnet = await signIn();
  const { id, users } = await sent(keepnet);
  const started = users.filter(({ status }) => status !== "Not Started");
  expect(idsOf(await subject(keepnet, id, "progress"))).toEqual(idsOf(started));
  expect(idsOf(await subject(keepnet, id, "opened-emails"))).toEqual(idsOf(started));
  expect(idsOf(await subject(keepnet, id, "clicked-emails"))).toEqual(idsOf(started));
  const others = users.filter((user) => !started.includes(user));
  expect(idsOf(await subject(keepnet, id, "no-response"))).toEqual(idsOf(others));

  const examined = users.filter(({ examScore }) => examScore !== null);
  const results = await subject(keepnet, id, "exam-results");
  expect(results.map(({ examScore }) => examScore)).toEqual(examined.map(({ examScore }) => examScore));
  const passed = await subject(keepnet, id, "exam-results", { showByExamStatus: "PassedAnyAttempt" });
  expect(passed).toEqual(results.filter(({ examStatus }) => examStatus === "Passed"));

  for (const { targetUserResourceId, status, examScore } of users) {
    const read = (name: string, company = quillfern) =>
      keepnet.send(`GET /api/training-reports/${id}/${name}/${targetUserResourceId}`, undefined, company);
    expect(await dataOf(read("progress-details"))).toHaveLength(status === "Not Started" ? 0 : 1);
    expect(await dataOf(read("exam-result-details"))).toMatchObject(examScore === null ? [] : [{ examScore }]);
    expect((await read("progress-details", tesselbrook)).status).toBe(404);
  }
});

test("the people of an enrollment have sessions there, and others have none", async () => {
  await using keepnet = await signIn();
  const { id } = await sent(keepnet);
  for (const name of ["progress-details", "exam-result-details", "interactions"]) {
    const path = `GET /api/training-reports/${id}/${name}/nobody`;
    expect((await keepnet.send(path, undefined, quillfern)).status).toBe(404);
  }
});

test("the reports are exported, and the whole as a workbook", async () => {
  await using keepnet = await signIn();
  const { id, users } = await sent(keepnet);
  for (const name of ["users", "progress", "no-response", "exam-results"]) {
    const body = searchBody("Email", { exportType: "Csv", reportAllPages: true });
    const file = await keepnet.send(`POST /api/training-reports/${id}/${name}/search/export`, body, quillfern);
    const lines = (await file.text()).trim().split("\n");
    expect(lines[0]).toMatch(/^First Name,Last Name,Email,Department,/);
    expect(lines.length - 1).toBe((await subject(keepnet, id, name)).length);
  }
  expect(users.length).toBeGreaterThan(0);
  const whole = await keepnet.send(`POST /api/training-reports/${id}/export`, undefined, quillfern);
  expect(
    Buffer.from(await whole.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  expect((await keepnet.send(`POST /api/training-reports/${id}/export`, undefined, tesselbrook)).status).toBe(404);
});

test("an enrollment is sent again to those who are chosen", async () => {
  await using keepnet = await signIn();
  const id = "eN8sP2kVd6Qm";
  const anneke = "uA4fL8mRt2Wd";
  const send = (body: object, company = quillfern) =>
    keepnet.send(`POST /api/training-reports/${id}/users/resend`, { filter, ...body }, company);
  await dataOf(send({ selectedItems: [anneke] }));
  const log = (await subject(keepnet, id, "sending-report")) as (Person & Record<string, string>)[];
  expect(idsOf(log.filter(({ firstSendDate, lastSendDate }) => firstSendDate !== lastSendDate))).toEqual([anneke]);
  expect(await refusalOf(send({ selectedItems: ["nobody"] }))).toEqual([
    400,
    "body.selectedItems: this report has nobody with the id nobody",
  ]);
  expect((await send({ selectedItems: [anneke] }, tesselbrook)).status).toBe(404);
});

test("an enrollment is sent again to all who did not respond but those left out", async () => {
  await using keepnet = await signIn();
  const { id } = await sent(keepnet);
  const silent = await subject(keepnet, id, "no-response");
  const path = `POST /api/training-reports/${id}/no-response/resend`;
  expect(silent.length).toBeGreaterThan(0);
  expect(await dataOf(keepnet.send(path, { filter, selectAll: true }, quillfern))).toEqual({ resourceId: id });
  const nobody = { filter, selectAll: true, excludedItems: idsOf(silent) };
  expect(await refusalOf(keepnet.send(path, nobody, quillfern))).toEqual([400, "body: nobody is chosen"]);
});

test("activity is that of the enrollments of a period, by enrollment or by person", async () => {
  await using keepnet = await signIn();
  const path = "POST /api/training-reports/activity-users/search";
  const activity = (members: object, company: string | undefined = quillfern) =>
    rowsOf<{ email: string; enrollmentName: string | null; completedCount: number; notCompletedCount: number }>(
      keepnet.send(path, searchBody("FirstName", members), company),
    );
  const spring = { startDate: "2026-04-01T00:00:00Z", endDate: "2026-04-30T23:59:59Z" };
  const names = (await activity(spring)).map(({ enrollmentName }) => enrollmentName);
  expect(new Set(names)).toEqual(new Set(["Spotting phishing, spring 2026"]));
  const all = await activity({});
  const grouped = await activity({ groupByUser: true });
  expect(grouped.map(({ email }) => email).sort()).toEqual([...new Set(all.map(({ email }) => email))].sort());
  for (const { email, completedCount, notCompletedCount } of grouped) {
    expect(completedCount + notCompletedCount).toBe(all.filter((row) => row.email === email).length);
  }
});

test.each(["training-reports", "phishing-simulator/phishing-campaign-job-report"])(
  "a date of the activity in %s that is none is refused, not ignored",
  async (report) => {
    await using keepnet = await signIn();
    for (const member of ["startDate", "endDate"]) {
      for (const date of ["rubbish", "2026-02-31"]) {
        const body = searchBody("FirstName", { [member]: date });
        const response = keepnet.send(`POST /api/${report}/activity-users/search`, body, quillfern);
        const reason = `body.${member}: "${date}" is not a date that the sandbox reads`;
        expect(await refusalOf(response)).toEqual([400, reason]);
      }
    }
  },
);

test("the answers in an exam are those that its score is made of", async () => {
  await using keepnet = await signIn();
  const { id, users } = await sent(keepnet);
  for (const { targetUserResourceId, examScore } of users) {
    const path = `GET /api/training-reports/${id}/exam-result-sessions/${targetUserResourceId}`;
    const sessions = await dataOf<Session[]>(keepnet.send(path, undefined, quillfern));
    expect(sessions).toHaveLength(examScore === null ? 0 : 1);
    for (const { correctCount, wrongCount, emptyCount, totalQuestions, interactionsHumanReadable } of sessions) {
      expect(correctCount + wrongCount + emptyCount).toBe(totalQuestions);
      expect(Math.round((100 * correctCount) / totalQuestions)).toBe(examScore);
      for (const { answers, result } of interactionsHumanReadable) {
        const [chosen, ...more] = answers.filter(({ isUserAnswer }) => isUserAnswer);
        expect(more).toEqual([]);
        expect(result).toBe(chosen?.correctAnswer ? "correct" : "incorrect");
      }
    }
    expect((await keepnet.send(path, undefined, tesselbrook)).status).toBe(404);
  }
});

test("exams are passed and failed, and only those who passed get a certificate", async () => {
  await using start = await signIn();
  let keepnet = start;
  for (let index = 0; index < 60; index++) {
    const person = { email: `p${index}@quillfern.example`, targetGroupResourceIds: [everyone] };
    await dataOf(keepnet.send("POST /api/target-users", person, quillfern));
  }
  const body = { trainingId: training, name: "Certified", targetGroupResourceIds: [everyone], awardCertificate: true };
  const { id } = await dataOf<{ id: string }>(keepnet.send("POST /api/enrollments", body, quillfern));
  await dataOf(keepnet.send(`POST /api/enrollments/${id}/send`, undefined, quillfern));
  keepnet.mock.clock.advance({ days: 4 });
  keepnet = await signInTo(keepnet.mock);
  const results = await subject(keepnet, id, "exam-results");
  const passed = results.filter(({ examStatus }) => examStatus === "Passed");
  expect(passed.length).toBeGreaterThan(0);
  expect(results.length).toBeGreaterThan(passed.length);
  const certificates = keepnet.send(
    `POST /api/enrollments/${id}/certificates/search`,
    searchBody("UserEmail"),
    quillfern,
  );
  expect(idsOf(await rowsOf<Person>(certificates)).sort()).toEqual(idsOf(passed).sort());
});
