import { beforeAll, expect, test } from "vitest";
import { type CompanyClient, paginate, unwrap } from "../../../src/index.ts";
import { addCrowd, all, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();
beforeAll(async () => void (await addCrowd(await workflow.company())));

/** A training or survey of the library, sent to the people of a company, who then had some days for it. */
async function enroll(company: CompanyClient, type: "Training" | "Survey", name: string, days = 4) {
  const library = await all(paginate(company, "/api/trainings/search"));
  const { trainingId } = one(library, (row) => row.type === type);
  const content = await unwrap(
    company.GET("/api/trainings/{resourceId}", { params: { path: { resourceId: trainingId } } }),
  );
  const languages = await unwrap(
    company.GET("/api/enrollments/{resourceId}/languages", { params: { path: { resourceId: trainingId } } }),
  );
  expect(content.trainingContents?.map(({ languageId }) => languageId)).toEqual(languages.map(({ id }) => id));
  const groups = await all(paginate(company, "/api/target-groups/search/current-company"));
  const group = one(groups, ({ name: label }) => label === "Crowd");
  const { enumNameValuePairs } = await unwrap(company.GET("/api/enrollments/form-details"));
  const period = one(enumNameValuePairs?.EmailPeriodTypeEnum ?? [], ({ name: word }) => word === "Week");
  const { id } = await unwrap(
    company.POST("/api/enrollments", {
      body: {
        ...{ trainingId, name, awardCertificate: type === "Training" },
        languageIds: [one(languages).id],
        targetGroupResourceIds: [group.resourceId],
        enrollmentScheduler: { scheduledDate: "2031-01-01T08:00:00Z", scheduledTimeZoneId: "UTC" },
        enrollmentReminder: { periodCount: 1, periodType: String(period.name), endType: "TrainingCompleted" },
      },
    }),
  );
  await unwrap(company.POST("/api/enrollments/{resourceId}/send", { params: { path: { resourceId: id } } }));
  workflow.mock.clock.advance({ days });
  const rows = await all(paginate(company, "/api/enrollments/search"));
  const { status } = one(rows, ({ enrollmentId }) => enrollmentId === id);
  expect(enumNameValuePairs?.EnrollmentStatusEnum?.map(({ displayName }) => displayName)).toContain(status);
  return { params: { path: { enrollmentId: id } } };
}

const people = (company: CompanyClient, params: { path: { enrollmentId: string } }) =>
  all(paginate(company, "/api/training-reports/{enrollmentId}/users/search", { params }));

test("a training is sent, its exam taken, and its certificates awarded to those who passed", async () => {
  const company = await workflow.company();
  const { params } = await enroll(company, "Training", "Autumn refresher");
  const summary = await unwrap(company.GET("/api/training-reports/{enrollmentId}/summary", { params }));
  const users = await people(company, params);
  const completed = users.filter(({ status }) => status === "Completed");
  expect(completed.length).toBeGreaterThan(0);
  expect(summary).toMatchObject({
    completedCount: completed.length,
    reportDetail: { totalTargetUserCount: users.length },
  });

  const results = await all(paginate(company, "/api/training-reports/{enrollmentId}/exam-results/search", { params }));
  const idsOf = (rows: readonly { readonly targetUserResourceId: string }[]) =>
    rows.map(({ targetUserResourceId }) => targetUserResourceId).sort();
  expect(idsOf(results)).toEqual(idsOf(completed));
  const failed = results.filter(({ examStatus }) => examStatus === "Failed");
  expect(summary.reportDetail?.failedExamCount).toBe(failed.length);
  for (const { targetUserResourceId, examScore } of results) {
    const path = { ...params.path, targetUserResourceId };
    const sessions = await unwrap(
      company.GET("/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}", {
        params: { path },
      }),
    );
    const [session] = sessions;
    expect(sessions).toHaveLength(1);
    const { totalQuestions = 0, correctCount = 0, wrongCount = 0, emptyCount = 0 } = session ?? {};
    expect(correctCount + wrongCount + emptyCount).toBe(totalQuestions);
    expect(Math.round((100 * correctCount) / totalQuestions)).toBe(examScore);
    const right = session?.interactionsHumanReadable?.filter(({ result }) => result === "correct");
    expect(right).toHaveLength(correctCount);
  }

  const certificates = await all(paginate(company, "/api/enrollments/{enrollmentId}/certificates/search", { params }));
  expect(idsOf(certificates)).toEqual(idsOf(results.filter(({ examStatus }) => examStatus === "Passed")));
});

test("reminders go to those who have not finished, until they are stopped", async () => {
  const company = await workflow.company();
  const { params } = await enroll(company, "Training", "Winter refresher", 8);
  const users = await people(company, params);
  const reminders = () =>
    all(paginate(company, "/api/training-reports/{enrollmentId}/reminder-mails/search", { params }));
  const behind = users.filter(({ status }) => status !== "Completed").map(({ email }) => email);
  expect((await reminders()).map(({ email }) => email).sort()).toEqual(behind.sort());
  const silent = await all(paginate(company, "/api/training-reports/{enrollmentId}/no-response/search", { params }));
  const summary = await unwrap(company.GET("/api/training-reports/{enrollmentId}/summary", { params }));
  expect(summary.reportDetail?.noResponseCount).toBe(silent.length);
  await unwrap(
    company.POST("/api/training-reports/{enrollmentId}/no-response/resend", {
      params,
      body: {
        filter: { searchInputTextValue: "", condition: "AND" },
        selectedItems: silent.map(({ targetUserResourceId }) => targetUserResourceId),
      },
    }),
  );
  await unwrap(company.POST("/api/enrollments/{enrollmentId}/stop-reminder", { params }));
  expect(await reminders()).toEqual([]);
  const path = { resourceId: params.path.enrollmentId };
  await unwrap(company.POST("/api/enrollments/{resourceId}/stop", { params: { path } }));
  const rows = await all(paginate(company, "/api/enrollments/search"));
  expect(one(rows, ({ enrollmentId }) => enrollmentId === path.resourceId)).toMatchObject({ status: "Stopped" });
});

test("the answers to a survey are read question by question, and add up with its summary", async () => {
  const company = await workflow.company();
  const { params } = await enroll(company, "Survey", "Culture survey");
  const surveys = await all(paginate(company, "/api/enrollments/search", { body: { enrollmentType: "Survey" } }));
  expect(surveys.map(({ enrollmentId }) => enrollmentId)).toContain(params.path.enrollmentId);
  const summary = await unwrap(company.GET("/api/training-reports/{enrollmentId}/summary", { params }));
  const users = await people(company, params);
  const answered = new Map<string, number>();
  for (const { targetUserResourceId, status } of users) {
    const sessions = await unwrap(
      company.GET("/api/training-reports/{enrollmentId}/exam-result-sessions/{targetUserResourceId}", {
        params: { path: { ...params.path, targetUserResourceId } },
      }),
    );
    expect(sessions).toHaveLength(status === "Completed" ? 1 : 0);
    for (const { question, answers, result } of sessions[0]?.interactionsHumanReadable ?? []) {
      expect(answers?.filter(({ isUserAnswer }) => isUserAnswer)).toHaveLength(1);
      expect(result).toBe("neutral");
      answered.set(String(question), (answered.get(String(question)) ?? 0) + 1);
    }
  }
  expect(answered.size).toBeGreaterThan(1);
  expect(new Set(answered.values())).toEqual(new Set([summary.completedCount]));
  const certificates = await all(paginate(company, "/api/enrollments/{enrollmentId}/certificates/search", { params }));
  expect(certificates).toEqual([]);
});
