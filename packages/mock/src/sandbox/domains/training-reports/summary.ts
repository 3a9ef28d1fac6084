import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { type Enrollment, recipientsOf } from "../enrollments/enrollment.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { trainingsOf } from "../trainings/training.ts";
import { examStatusOf } from "./answers.ts";
import { progressOf } from "./progress.ts";

/** The figures of an enrollment. */
export function summaryOf(world: World, company: Company, enrollment: Enrollment): Schemas["EnrollmentReport"] {
  const { row, page } = enrollment;
  const groups = (page.targetGroupResourceIds ?? []).map((id) => company.table(targetGroups).get(id)?.name);
  const training = trainingsOf(world, [company]).find(({ trainingId }) => trainingId === page.trainingId);
  const reportDetail = countsOf(company, enrollment);
  return {
    trainingDetails: {
      id: page.trainingId,
      name: row.trainingName,
      description: training?.description ?? null,
      companyName: training?.vendorName ?? null,
      category: row.category,
      trainingTypeName: row.type,
      hasQuiz: row.hasQuiz,
    },
    reportDetail,
    startDate: row.startDate,
    name: row.name,
    completedCount: reportDetail.totalUserOpenedCount - reportDetail.didNotCompleteTrainingCount,
    inProgressCount: reportDetail.didNotCompleteTrainingCount,
    groupCount: groups.length,
    targetGroupNames: groups.filter((name): name is string => typeof name === "string"),
    languages: row.languages,
    reminderDescription: null,
    autoEnrollDescription: null,
    reminderSettings: page.enrollmentReminder,
    autoEnrollSettings: page.enrollmentAutoEnroll,
    trainingEmailNotificationTemplateTypeResourceId: null,
    certificateEmailNotificationTemplateTypeResourceId: null,
    certificateAttachmentResourceId: null,
    isTest: page.markedAsTest,
    isScormProxy: false,
    smsSummary: null,
    trainingTypeId: page.trainingTypeId,
    trainingTypeName: row.type,
    steps: [],
    distributionDescription: row.delivery,
    deliveryMethod: row.deliveryType,
    sendTemplatesInPreferredLanguage: row.sendTemplatesInPreferredLanguage,
  };
}

function countsOf(company: Company, enrollment: Enrollment): Schemas["EnrollmentReportCounts"] {
  const all = recipientsOf(company, enrollment).map((user) => progressOf(enrollment, user));
  const count = (test: (progress: (typeof all)[number]) => boolean) => all.filter(test).length;
  return {
    totalUserOpenedCount: count(({ openedTime }) => openedTime !== null),
    totalTargetUserCount: all.length,
    onlyOpenedCount: 0,
    totalNonTargetUserCount: 0,
    emailDeliveredUserCount: count(({ isDelivered }) => isDelivered),
    emailErrorUserCount: count(({ isDelivered }) => !isDelivered),
    noResponseCount: count(({ status }) => status === "Not Started"),
    didNotCompleteTrainingCount: count(({ status }) => status === "In Progress"),
    didNotCompleteExamCount: 0,
    failedExamCount: count(({ score }) => examStatusOf(score) === "Failed"),
  };
}
