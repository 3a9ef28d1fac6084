import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { type Enrollment, idsOfMembers } from "./enrollment.ts";

/** What the response to the creation of an enrollment says of it. */
export function toDetail(company: Company, { row, page }: Enrollment): Schemas["EnrollmentDetail"] {
  return {
    id: row.enrollmentId,
    trainingName: row.trainingName,
    category: row.category,
    targetAudience: row.targetAudience,
    languages: row.languages,
    type: row.type,
    enrolledBy: row.enrolledBy,
    delivery: row.delivery,
    totalTargetUserCount: idsOfMembers(company, page.targetGroupResourceIds ?? []).length,
    tags: row.tags,
    status: row.status,
    startDate: row.startDate,
    awardCertificate: page.awardCertificate,
    markedAsTest: page.markedAsTest,
    autoEnroll: row.isAutoEnrollmentActive,
    certificateName: page.awardCertificate ? "Certificate of completion" : null,
    hasReminder: row.isReminderActive,
    sendTemplatesInPreferredLanguage: row.sendTemplatesInPreferredLanguage,
  };
}
