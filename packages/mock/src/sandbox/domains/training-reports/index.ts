import type { Domain } from "../../domain.ts";
import { exportFile, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { assertRepeats } from "../../repeated-id.ts";
import { ok } from "../../replies.ts";
import { pageInSlices } from "../../search/search.ts";
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
import { attempts, clickedEmails, exams, isShown, noResponse, openedEmails, progress, sessions } from "./subjects.ts";
import { summaryOf } from "./summary.ts";

export const trainingReportDomain: Domain = {
  handlers: {
    getTrainingReportSummary: ({ world, company, path }) =>
      ok(summaryOf(world, company, findEnrollment(company, path.enrollmentId))),
    downloadTrainingReport: ({ company, path }) =>
      exportFile("training-report", rows(company, path.enrollmentId, toReportUser), userColumns, "Excel"),
    searchTrainingReportUsers: async ({ company, path, body }) =>
      ok(
        await pageInSlices(rows(company, path.enrollmentId, toReportUser, asked(body)), body, {
          row: "TrainingReportUser",
        }),
      ),
    exportTrainingReportUsers: ({ company, path, body }) => {
      const users = rows(company, path.enrollmentId, toReportUser, asked(body));
      return exportSearch("training-report-users", users, body, userColumns, { row: "TrainingReportUser" });
    },
    resendEnrollment: ({ world, company, path: { enrollmentId }, body }) => {
      const users = rows(company, enrollmentId, toReportUser);
      resend(world, company, enrollmentId, users, "TrainingReportUser", body);
      return ok({ resourceId: enrollmentId });
    },
    listTrainingInteractions: ({ company, path, query }) => {
      const [enrollment, user] = recipient(company, path);
      const isAsked = isOfType(enrollment.row.type, query.trainingType);
      return ok(isAsked ? interactionsOf(enrollment, user, query.emailEventType) : []);
    },
    searchTrainingProgress: async ({ company, path, body }) =>
      ok(await pageInSlices(rows(company, path.enrollmentId, progress).flat(), body, { row: "TrainingProgress" })),
    exportTrainingProgress: ({ company, path, body }) =>
      exportSearch("training-progress", rows(company, path.enrollmentId, progress).flat(), body, progressColumns, {
        row: "TrainingProgress",
      }),
    listTrainingProgressSessions: ({ company, path }) => ok(sessions(...recipient(company, path))),
    searchTrainingNoResponse: async ({ company, path, body }) =>
      ok(await pageInSlices(rows(company, path.enrollmentId, noResponse).flat(), body, { row: "NoResponseUser" })),
    exportTrainingNoResponse: ({ company, path, body }) =>
      exportSearch("no-response", rows(company, path.enrollmentId, noResponse).flat(), body, noResponseColumns, {
        row: "NoResponseUser",
      }),
    resendTrainingNoResponse: ({ world, company, path: { enrollmentId }, body }) => {
      const users = rows(company, enrollmentId, noResponse).flat();
      resend(world, company, enrollmentId, users, "NoResponseUser", body);
      return ok({ resourceId: enrollmentId });
    },
    searchExamResults: async ({ company, path, body }) => {
      const results = rows(company, path.enrollmentId, exams).flat();
      const shown = results.filter(({ examStatus }) => isShown(body.showByExamStatus, examStatus));
      return ok(await pageInSlices(shown, body, { row: "ExamResult" }));
    },
    exportExamResults: ({ company, path, body }) =>
      exportSearch("exam-results", rows(company, path.enrollmentId, exams).flat(), body, examColumns, {
        row: "ExamResult",
      }),
    listExamAttempts: ({ company, path }) => ok(attempts(...recipient(company, path))),
    listExamSessions: ({ company, path }) => ok(examSessions(...recipient(company, path))),
    searchTrainingOpenedEmails: async ({ company, path, body }) =>
      ok(await pageInSlices(rows(company, path.enrollmentId, openedEmails).flat(), body, { row: "OpenedEmail" })),
    searchTrainingClickedEmails: async ({ company, path, body }) =>
      ok(await pageInSlices(rows(company, path.enrollmentId, clickedEmails).flat(), body, { row: "ClickedEmail" })),
    searchTrainingActivityUsers: async ({ companies, body }) => {
      const { results, ...place } = await pageInSlices(activityOf(companies, body), body, {
        row: "TrainingActivityUser",
      });
      return ok({ ...place, results: results.map((row) => ({ ...row, totalRowCount: place.totalNumberOfRecords })) });
    },
    searchSendingReport: async ({ company, path, body }) =>
      ok(await pageInSlices(rows(company, path.enrollmentId, toSending), body, { row: "SendingReportEntry" })),
    exportSendingReport: ({ company, path, body }) =>
      exportSearch("sending-report", rows(company, path.enrollmentId, toSending), body, sendingColumns, {
        row: "SendingReportEntry",
      }),
    searchReminderMails: async ({ company, path, body }) => {
      const isBehind = (enrollment: Enrollment, user: TargetUser) =>
        wasReminded(enrollment) && progressOf(enrollment, user).status !== "Completed" && asked(body)(enrollment, user);
      return ok(
        await pageInSlices(rows(company, path.enrollmentId, toReminder, isBehind), body, { row: "ReminderMail" }),
      );
    },
    searchEnrollmentCertificates: async ({ company, path, body }) => {
      const hasOne = (enrollment: Enrollment, user: TargetUser) => {
        const { status, score } = progressOf(enrollment, user);
        return enrollment.page.awardCertificate && status === "Completed" && examStatusOf(score) !== "Failed";
      };
      return ok(
        await pageInSlices(rows(company, path.enrollmentId, toCertificate, hasOne), body, {
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
      const wanted = rows(company, path.enrollmentId, toRow).filter(
        ({ status, type }) => isAsked(status, body.status) && isAsked(type, body.type),
      );
      return ok(await pageInSlices(wanted, body, { row: "NotificationLog" }));
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
