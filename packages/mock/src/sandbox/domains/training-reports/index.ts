import type { Domain } from "../../domain.ts";
import { exportFile, exportSearch } from "../../files/export-file.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { type Enrollment, findEnrollment, recipientsOf } from "../enrollments/enrollment.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { activityOf } from "./activity.ts";
import { examColumns, noResponseColumns, progressColumns, sendingColumns, userColumns } from "./columns.ts";
import { interactionsOf } from "./interactions.ts";
import { progressOf } from "./progress.ts";
import { resend } from "./resend.ts";
import { toCertificate, toNotification, toReminder, toReportUser, toSending } from "./rows.ts";
import { attempts, clickedEmails, exams, isShown, noResponse, openedEmails, progress, sessions } from "./subjects.ts";
import { summaryOf } from "./summary.ts";

export const trainingReportDomain: Domain = {
  handlers: {
    getTrainingReportSummary: ({ world, company, path }) =>
      ok(summaryOf(world, company, findEnrollment(company, path.enrollmentId))),
    downloadTrainingReport: ({ company, path }) =>
      exportFile("training-report", rows(company, path.enrollmentId, toReportUser), userColumns, "Excel"),
    searchTrainingReportUsers: ({ company, path, body }) =>
      ok(page(rows(company, path.enrollmentId, toReportUser), body, { row: "TrainingReportUser" })),
    exportTrainingReportUsers: ({ company, path, body }) =>
      exportSearch("training-report-users", rows(company, path.enrollmentId, toReportUser), body, userColumns, {
        row: "TrainingReportUser",
      }),
    resendEnrollment: ({ world, company, path: { enrollmentId }, body }) => {
      const users = rows(company, enrollmentId, toReportUser);
      resend(world, company, enrollmentId, users, "TrainingReportUser", body);
      return ok({ resourceId: enrollmentId });
    },
    listTrainingInteractions: ({ company, path }) => ok(interactionsOf(...recipient(company, path))),
    searchTrainingProgress: ({ company, path, body }) =>
      ok(page(rows(company, path.enrollmentId, progress).flat(), body, { row: "TrainingProgress" })),
    exportTrainingProgress: ({ company, path, body }) =>
      exportSearch("training-progress", rows(company, path.enrollmentId, progress).flat(), body, progressColumns, {
        row: "TrainingProgress",
      }),
    listTrainingProgressSessions: ({ company, path }) => ok(sessions(...recipient(company, path))),
    searchTrainingNoResponse: ({ company, path, body }) =>
      ok(page(rows(company, path.enrollmentId, noResponse).flat(), body, { row: "NoResponseUser" })),
    exportTrainingNoResponse: ({ company, path, body }) =>
      exportSearch("no-response", rows(company, path.enrollmentId, noResponse).flat(), body, noResponseColumns, {
        row: "NoResponseUser",
      }),
    resendTrainingNoResponse: ({ world, company, path: { enrollmentId }, body }) => {
      const users = rows(company, enrollmentId, noResponse).flat();
      resend(world, company, enrollmentId, users, "NoResponseUser", body);
      return ok({ resourceId: enrollmentId });
    },
    searchExamResults: ({ company, path, body }) => {
      const results = rows(company, path.enrollmentId, exams).flat();
      const shown = results.filter((result) => isShown(body.showByExamStatus, result));
      return ok(page(shown, body, { row: "ExamResult" }));
    },
    exportExamResults: ({ company, path, body }) =>
      exportSearch("exam-results", rows(company, path.enrollmentId, exams).flat(), body, examColumns, {
        row: "ExamResult",
      }),
    listExamAttempts: ({ company, path }) => ok(attempts(...recipient(company, path))),
    searchTrainingOpenedEmails: ({ company, path, body }) =>
      ok(page(rows(company, path.enrollmentId, openedEmails).flat(), body, { row: "OpenedEmail" })),
    searchTrainingClickedEmails: ({ company, path, body }) =>
      ok(page(rows(company, path.enrollmentId, clickedEmails).flat(), body, { row: "ClickedEmail" })),
    searchTrainingActivityUsers: ({ companies, body }) => {
      const { results, ...place } = page(activityOf(companies, body), body, { row: "TrainingActivityUser" });
      return ok({ ...place, results: results.map((row) => ({ ...row, totalRowCount: place.totalNumberOfRecords })) });
    },
    searchSendingReport: ({ company, path, body }) =>
      ok(page(rows(company, path.enrollmentId, toSending), body, { row: "SendingReportEntry" })),
    exportSendingReport: ({ company, path, body }) =>
      exportSearch("sending-report", rows(company, path.enrollmentId, toSending), body, sendingColumns, {
        row: "SendingReportEntry",
      }),
    searchReminderMails: ({ company, path, body }) => {
      const isBehind = (enrollment: Enrollment, user: TargetUser) =>
        enrollment.row.isReminderActive && progressOf(enrollment, user).status !== "Completed";
      return ok(page(rows(company, path.enrollmentId, toReminder, isBehind), body, { row: "ReminderMail" }));
    },
    searchEnrollmentCertificates: ({ company, path, body }) => {
      const hasOne = (enrollment: Enrollment, user: TargetUser) =>
        enrollment.page.awardCertificate && progressOf(enrollment, user).status === "Completed";
      return ok(page(rows(company, path.enrollmentId, toCertificate, hasOne), body, { row: "EnrollmentCertificate" }));
    },
    searchNotifications: ({ company, path, body }) => {
      const { number } = company.identity;
      const toRow = (enrollment: Enrollment, user: TargetUser) => toNotification(number, enrollment, user);
      return ok(page(rows(company, path.enrollmentId, toRow), body, { row: "NotificationLog" }));
    },
  },
};

/** A row for each person that an enrollment was sent to. @throws {Refusal} 404: the company has no such enrollment. */
function rows<Row>(
  company: Company,
  enrollmentId: string,
  toRow: (enrollment: Enrollment, user: TargetUser) => Row,
  isWanted: (enrollment: Enrollment, user: TargetUser) => boolean = () => true,
): Row[] {
  const enrollment = findEnrollment(company, enrollmentId);
  const wanted = recipientsOf(company, enrollment).filter((user) => isWanted(enrollment, user));
  return wanted.map((user) => toRow(enrollment, user));
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
