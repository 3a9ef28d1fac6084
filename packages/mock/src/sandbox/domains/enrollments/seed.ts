import type { Domain } from "../../domain.ts";
import type { Company } from "../../world/company.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { enrollments, idsOfMembers } from "./enrollment.ts";

/** The enrollments that the search's examples show, sent to their groups, or else to everyone. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const pages = examples.answers("getEnrollment").map(({ value }) => value.data);
  for (const { companyId = "", value } of examples.answers("searchEnrollments")) {
    const company = world.company(companyId);
    if (company === undefined) continue;
    for (const row of value.data.results ?? []) {
      const page = pages.find(({ name }) => name === row.name) ?? {
        ...emptyPage,
        name: row.name,
        trainingTypeId: row.type,
      };
      const recipientIds = idsOfMembers(company, page.targetGroupResourceIds ?? idsOfGroups(company));
      const { enrollmentId, startDate: sentTime } = row;
      company.table(enrollments).put({ enrollmentId, row, page, sentTime, recipientIds });
    }
  }
};

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
