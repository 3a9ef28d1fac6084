import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { type Enrollment, findEnrollment, recipientsOf } from "../enrollments/enrollment.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { interactionsOf } from "./interactions.ts";
import { progressOf } from "./progress.ts";
import { toCertificate, toNotification, toReminder, toReportUser, toSending } from "./rows.ts";
import { summaryOf } from "./summary.ts";

const columns: Columns<Schemas["SendingReportEntry"]> = {
  Email: ({ email }) => email,
  "First Name": ({ firstName }) => firstName,
  "Last Name": ({ lastName }) => lastName,
  Department: ({ department }) => department,
  "First Sent": ({ firstSendDate }) => firstSendDate,
  Status: ({ lastSendingStatus }) => lastSendingStatus,
  Error: ({ errorMessage }) => errorMessage,
};

export const trainingReportDomain: Domain = {
  handlers: {
    getTrainingReportSummary: ({ world, company, path }) =>
      ok(summaryOf(world, company, findEnrollment(company, path.enrollmentId))),
    searchTrainingReportUsers: ({ company, path, body }) =>
      ok(page(rows(company, path.enrollmentId, toReportUser), body)),
    listTrainingInteractions: ({ company, path }) => {
      const enrollment = findEnrollment(company, path.enrollmentId);
      const user = recipientsOf(company, enrollment).find(({ resourceId }) => resourceId === path.targetUserResourceId);
      if (user === undefined) throw new Refusal(404, "This enrollment was not sent to a target user with this id");
      return ok(interactionsOf(enrollment, user));
    },
    searchSendingReport: ({ company, path, body }) => ok(page(rows(company, path.enrollmentId, toSending), body)),
    exportSendingReport: ({ company, path, body }) =>
      exportSearch("sending-report", rows(company, path.enrollmentId, toSending), body, columns),
    searchReminderMails: ({ company, path, body }) => {
      const isBehind = (enrollment: Enrollment, user: TargetUser) =>
        enrollment.row.isReminderActive && progressOf(enrollment, user).status !== "Completed";
      return ok(page(rows(company, path.enrollmentId, toReminder, isBehind), body));
    },
    searchEnrollmentCertificates: ({ company, path, body }) => {
      const hasOne = (enrollment: Enrollment, user: TargetUser) =>
        enrollment.page.awardCertificate && progressOf(enrollment, user).status === "Completed";
      return ok(page(rows(company, path.enrollmentId, toCertificate, hasOne), body));
    },
    searchNotifications: ({ company, path, body }) => {
      const { number } = company.identity;
      const toRow = (enrollment: Enrollment, user: TargetUser) => toNotification(number, enrollment, user);
      return ok(page(rows(company, path.enrollmentId, toRow), body));
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
