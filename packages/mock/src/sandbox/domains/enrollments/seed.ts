import type { Domain } from "../../domain.ts";
import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { archived } from "./archive.ts";
import { type Enrollment, enrollments, idsOfMembers } from "./enrollment.ts";

/** The enrollments that the examples of the two searches show, sent to their groups, or else to everyone. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const pages = examples.responses("getEnrollment").map(({ value }) => value.data);
  for (const { companyId = "", value } of examples.responses("searchEnrollments")) {
    const company = world.company(companyId);
    for (const row of value.data.results ?? []) company?.table(enrollments).put(toEnrollment(company, row, pages));
  }
  for (const { companyId = "", value } of examples.responses("searchArchivedEnrollments")) {
    const company = world.company(companyId);
    for (const row of value.data.results ?? []) {
      company?.table(archived).put(toEnrollment(company, { ...row, status: "Finished" }, pages));
    }
  }
};

function toEnrollment(
  company: Company,
  row: Schemas["EnrollmentSummary"],
  pages: readonly Schemas["Enrollment"][],
): Enrollment {
  const page = pages.find(({ name }) => name === row.name) ?? {
    ...emptyPage,
    name: row.name,
    trainingTypeId: row.type,
  };
  const recipientIds = idsOfMembers(company, page.targetGroupResourceIds ?? idsOfGroups(company));
  const { enrollmentId, startDate: sentTime } = row;
  return { enrollmentId, row, page, sentTime, recipientIds };
}

function idsOfGroups(company: Company): string[] {
  return [...company.table(targetGroups).values()].map(({ resourceId }) => resourceId);
}

const emptyPage = {
  trainingId: null,
  learningPathId: null,
  trainingOrder: null,
  targetGroupResourceIds: null,
  phishingCampaignResourceId: null,
  phishingCampaignConditionTypes: [],
  languageIds: null,
  enrollmentScheduler: null,
  enrollmentReminder: null,
  enrollmentAutoEnroll: null,
  smsTexts: [],
  awardCertificate: false,
  certificateConfigSendType: null,
  markedAsTest: false,
  distributionDays: null,
};
