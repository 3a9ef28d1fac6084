import type { Domain } from "../../domain.ts";
import { exportFile, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { assertRepeats } from "../../repeated-id.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { flatMapInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import { type Enrollment, findEnrollment, recipientsOf } from "../enrollments/enrollment.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { isOfType } from "../trainings/type.ts";
import { activityOf } from "./activity.ts";
import { examStatusOf } from "./answers.ts";
import { examColumns, noResponseColumns, progressColumns, sendingColumns, userColumns } from "./columns.ts";
import { examSessions } from "./exam-sessions.ts";
import { interactionsOf } from "./interactions.ts";
import { progressOf } from "./progress.ts";
import { resend } from "./resend.ts";
import { toCertificate, toNotification, toReminder, toReportUser, toSending } from "./rows.ts";
import {
  attempts,
  clickedEmails,
  exams,
  isShown,
  noResponse,
  openedEmails,
  progress,
  type Subject,
  sessions,
} from "./subjects.ts";
import { summaryOf } from "./summary.ts";

export const trainingReportDomain: Domain = {
  handlers: {
    getTrainingReportSummary: ({ world, company, path }) =>
      ok(summaryOf(world, company, findEnrollment(company, path.enrollmentId))),
    downloadTrainingReport: async ({ company, path }) =>
      exportFile("training-report", await rows(company, path.enrollmentId, toReportUser), userColumns, "Excel"),
    searchTrainingReportUsers: async ({ company, path, body }) =>
      ok(
        await page(await rows(company, path.enrollmentId, toReportUser, asked(body)), body, {
          row: "TrainingReportUser",
        }),
      ),
    exportTrainingReportUsers: async ({ company, path, body }) => {
      const users = await rows(company, path.enrollmentId, toReportUser, asked(body));
      return exportSearch("training-report-users", users, body, userColumns, { row: "TrainingReportUser" });
    },
    resendEnrollment: async ({ world, company, path: { enrollmentId }, body }) => {
      const users = await rows(company, enrollmentId, toReportUser);
      await resend(world, company, enrollmentId, users, "TrainingReportUser", body);
      return ok({ resourceId: enrollmentId });
    },
    listTrainingInteractions: ({ company, path, query }) => {
      const [enrollment, user] = recipient(company, path);
      const isAsked = isOfType(enrollment.row.type, query.trainingType);
      return ok(isAsked ? interactionsOf(enrollment, user, query.emailEventType) : []);
    },
    searchTrainingProgress: async ({ company, path, body }) =>
      ok(await page(await subjectRows(company, path.enrollmentId, progress), body, { row: "TrainingProgress" })),
    exportTrainingProgress: async ({ company, path, body }) =>
      exportSearch(
        "training-progress",
        await subjectRows(company, path.enrollmentId, progress),
        body,
        progressColumns,
        {
          row: "TrainingProgress",
        },
      ),
    listTrainingProgressSessions: ({ company, path }) => ok(sessions(...recipient(company, path))),
    searchTrainingNoResponse: async ({ company, path, body }) =>
      ok(await page(await subjectRows(company, path.enrollmentId, noResponse), body, { row: "NoResponseUser" })),
    exportTrainingNoResponse: async ({ company, path, body }) =>
      exportSearch("no-response", await subjectRows(company, path.enrollmentId, noResponse), body, noResponseColumns, {
        row: "NoResponseUser",
      }),
    resendTrainingNoResponse: async ({ world, company, path: { enrollmentId }, body }) => {
      const users = await subjectRows(company, enrollmentId, noResponse);
      await resend(world, company, enrollmentId, users, "NoResponseUser", body);
      return ok({ resourceId: enrollmentId });
    },
    searchExamResults: async ({ company, path, body }) => {
      const results = await subjectRows(company, path.enrollmentId, exams);
      const shown = results.filter(({ examStatus }) => isShown(body.showByExamStatus, examStatus));
      return ok(await page(shown, body, { row: "ExamResult" }));
    },
    exportExamResults: async ({ company, path, body }) =>
      exportSearch("exam-results", await subjectRows(company, path.enrollmentId, exams), body, examColumns, {
        row: "ExamResult",
      }),
    listExamAttempts: ({ company, path }) => ok(attempts(...recipient(company, path))),
    listExamSessions: ({ company, path }) => ok(examSessions(...recipient(company, path))),
    searchTrainingOpenedEmails: async ({ company, path, body }) =>
      ok(await page(await subjectRows(company, path.enrollmentId, openedEmails), body, { row: "OpenedEmail" })),
    searchTrainingClickedEmails: async ({ company, path, body }) =>
      ok(await page(await subjectRows(company, path.enrollmentId, clickedEmails), body, { row: "ClickedEmail" })),
    searchTrainingActivityUsers: async ({ companies, body }) => {
      const { results, ...place } = await page(await activityOf(companies, body), body, {
        row: "TrainingActivityUser",
      });
      return ok({ ...place, results: results.map((row) => ({ ...row, totalRowCount: place.totalNumberOfRecords })) });
    },
    searchSendingReport: async ({ company, path, body }) =>
      ok(await page(await rows(company, path.enrollmentId, toSending), body, { row: "SendingReportEntry" })),
    exportSendingReport: async ({ company, path, body }) =>
      exportSearch("sending-report", await rows(company, path.enrollmentId, toSending), body, sendingColumns, {
        row: "SendingReportEntry",
      }),
    searchReminderMails: async ({ company, path, body }) => {
      const isBehind = (enrollment: Enrollment, user: TargetUser) =>
        wasReminded(enrollment) && progressOf(enrollment, user).status !== "Completed" && asked(body)(enrollment, user);
      return ok(
        await page(await rows(company, path.enrollmentId, toReminder, isBehind), body, { row: "ReminderMail" }),
      );
    },
    searchEnrollmentCertificates: async ({ company, path, body }) => {
      const hasOne = (enrollment: Enrollment, user: TargetUser) => {
        const { status, score } = progressOf(enrollment, user);
        return enrollment.page.awardCertificate && status === "Completed" && examStatusOf(score) !== "Failed";
      };
      return ok(
        await page(await rows(company, path.enrollmentId, toCertificate, hasOne), body, {
          row: "EnrollmentCertificate",
        }),
      );
    },
    searchNotifications: async ({ company, path, body }) => {
      assertRepeats(path.enrollmentId, body.enrollmentId, "body.enrollmentId");
      const { number } = company.identity;
      const toRow = (enrollment: Enrollment, user: TargetUser) => toNotification(number, enrollment, user);
      const isAsked = (value: string | null, wanted: string | undefined) =>
        !wanted || value?.toLowerCase() === wanted.toLowerCase();
      const all = await rows(company, path.enrollmentId, toRow);
      const wanted = all.filter(({ status, type }) => isAsked(status, body.status) && isAsked(type, body.type));
      return ok(await page(wanted, body, { row: "NotificationLog" }));
    },
  },
};

function wasReminded({ row, passed }: Enrollment): boolean {
  return passed === undefined ? row.isReminderActive : passed.lastReminder !== null;
}

type Asked = Pick<Schemas["TrainingReportUserSearchRequest"], "showByExamStatus" | "trainingType">;

/** Whether a request asks for a person: by the kind of content, and by how their exam ended. */
function asked({ showByExamStatus, trainingType }: Asked) {
  return (enrollment: Enrollment, user: TargetUser) =>
    isOfType(enrollment.row.type, trainingType) &&
    isShown(showByExamStatus, toReportUser(enrollment, user).examStatusName);
}

/** Rows for each person that an enrollment was sent to. @throws {Refusal} 404: the company has no such enrollment. */
async function subjectRows<Row>(company: Company, enrollmentId: string, subject: Subject<Row>): Promise<Row[]> {
  const enrollment = findEnrollment(company, enrollmentId);
  return flatMapInSlices(recipientsOf(company, enrollment), (user) => subject(enrollment, user));
}

/** The same where there is one row for each of them. */
function rows<Row>(
  company: Company,
  enrollmentId: string,
  toRow: (enrollment: Enrollment, user: TargetUser) => Row,
  isWanted: (enrollment: Enrollment, user: TargetUser) => boolean = () => true,
): Promise<Row[]> {
  return subjectRows(company, enrollmentId, (enrollment, user) =>
    isWanted(enrollment, user) ? [toRow(enrollment, user)] : [],
  );
}

/** @throws {Refusal} 404: the company has no such enrollment, or it was not sent to the person. */
function recipient(
  company: Company,
  { enrollmentId, targetUserResourceId }: { enrollmentId: string; targetUserResourceId: string },
): [Enrollment, TargetUser] {
  const enrollment = findEnrollment(company, enrollmentId);
  const user = recipientsOf(company, enrollment).find(({ resourceId }) => resourceId === targetUserResourceId);
  if (user === undefined) throw new Refusal(404, "This enrollment was not sent to a target user with this id");
  return [enrollment, user];
}
