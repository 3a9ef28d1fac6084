import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { assertLanguages } from "../trainings/languages.ts";
import { trainingsOf } from "../trainings/training.ts";
import { type Enrollment, enrollments } from "./enrollment.ts";

type Request = Schemas["CreateEnrollmentRequest"];
type Enrolled = Schemas["Enrollment"];

/** Plans an enrollment; nothing is sent by that. @throws {Refusal} 400: the training or a group is not the company's. */
export function createEnrollment(world: World, company: Company, by: string, request: Request): Enrollment {
  const training = trainingsOf(world, [company]).find(({ trainingId }) => trainingId === request.trainingId);
  if (training === undefined) throw refused(`body.trainingId: this company has no training ${request.trainingId}`);
  assertLanguages(training, request.languageIds ?? []);
  const unknown = request.targetGroupResourceIds.find((id) => company.table(targetGroups).get(id) === undefined);
  if (unknown !== undefined) throw refused(`body.targetGroupResourceIds: this company has no target group ${unknown}`);
  const { tags, languages, trainingName, category, targetAudience, type, hasQuiz, trainingRoles, duration, level } =
    training;
  const enrollmentId = world.newId();
  const row = {
    ...{ tags, languages, trainingName, category, targetAudience, type, hasQuiz, trainingRoles, duration, level },
    enrollmentId,
    name: request.name,
    enrolledBy: by,
    startDate: request.enrollmentScheduler?.scheduledDate || world.timestamp(),
    delivery: typeof request.distributionDays === "number" ? "Over several days" : "All at once",
    deliveryType: "Email",
    createTime: world.timestamp(),
    isReminderActive: Boolean(request.enrollmentReminder),
    isAutoEnrollmentActive: Boolean(request.enrollmentAutoEnroll),
    status: "Scheduled",
    recipientType: "Target Groups",
    sendTemplatesInPreferredLanguage: request.sendTemplatesInPreferredLanguage ?? false,
  };
  const page = toPage(request, type);
  return company.table(enrollments).put({ enrollmentId, row, page, sentTime: null, recipientIds: [] });
}

function refused(text: string): Refusal {
  return new Refusal(400, "Invalid request", [text]);
}

function toPage(request: Request, trainingTypeId: string | null): Enrolled {
  const { enrollmentScheduler: schedule, enrollmentReminder: reminder, enrollmentAutoEnroll: autoEnroll } = request;
  return {
    trainingId: request.trainingId,
    name: request.name,
    learningPathId: null,
    trainingOrder: null,
    targetGroupResourceIds: request.targetGroupResourceIds,
    phishingCampaignResourceId: request.phishingCampaignResourceId ?? null,
    phishingCampaignConditionTypes: request.phishingCampaignConditionTypes ?? [],
    languageIds: request.languageIds ?? null,
    enrollmentScheduler: toSchedule(schedule),
    enrollmentReminder: toReminder(reminder),
    enrollmentAutoEnroll: toAutoEnroll(autoEnroll),
    smsTexts: [],
    awardCertificate: request.awardCertificate ?? false,
    certificateConfigSendType: request.certificateConfigSendType ?? null,
    markedAsTest: request.markedAsTest ?? false,
    trainingTypeId,
    distributionDays: request.distributionDays ?? null,
  };
}

/** When content is sent, as an enrollment's page has it. */
export function toSchedule(request: Request["enrollmentScheduler"]): Enrolled["enrollmentScheduler"] {
  return over<Enrolled["enrollmentScheduler"]>(
    { scheduledDate: null, scheduledTimeZoneId: null, useOwnTimeZone: false, dueDate: null },
    request,
  );
}

/** How people are reminded, as an enrollment's page has it. */
export function toReminder(request: Request["enrollmentReminder"]): Enrolled["enrollmentReminder"] {
  return over<Enrolled["enrollmentReminder"]>(
    { periodCount: 1, periodType: null, endType: null, occurrenceCount: null, stopTime: null },
    request,
  );
}

/** How people who join later are enrolled, as an enrollment's page has it. */
export function toAutoEnroll(request: Request["enrollmentAutoEnroll"]): Enrolled["enrollmentAutoEnroll"] {
  return over<Enrolled["enrollmentAutoEnroll"]>(
    { type: null, dayOfWeek: null, emailPeriodTypeEnum: null, periodCount: null, stopTime: null },
    request,
  );
}

/** Members of a request over their defaults. A request is JSON, in which no member is undefined. */
function over<Members extends object | null>(
  defaults: NonNullable<Members>,
  given: { readonly [Name in keyof Members]?: Members[Name] | undefined } | null | undefined,
): Members | null {
  if (!given) return null;
  const entries = Object.entries(defaults).map(([name, value]) => [name, given[name as keyof Members] ?? value]);
  return Object.fromEntries(entries) as NonNullable<Members>;
}
