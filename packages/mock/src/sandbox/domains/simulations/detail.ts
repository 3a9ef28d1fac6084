import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import type { TableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import { type Scenario, scenariosOf } from "../scenarios/scenario.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { trainingsOf } from "../trainings/training.ts";
import type { Campaign } from "./campaign.ts";
import { deliverySettingsOf } from "./delivery-settings.ts";
import type { Planned } from "./planned.ts";
import type { Simulation } from "./simulation.ts";
import { smsNumbersOf } from "./sms-numbers.ts";

type Option = Schemas["FormOption"];
type Training = Schemas["ScenarioTraining"] | Schemas["CategoryTraining"];

/** Where a campaign's ids become choices. */
export interface Place {
  readonly world: World;
  readonly company: Company;
  readonly simulation: Simulation;
}

const nothing: Planned = { scenarios: [] };

export function toPhishingDetail(place: Place, campaign: Campaign): Schemas["PhishingCampaignDetail"] {
  const { planned = nothing } = campaign;
  const { emailReplySettings: reply = {} } = planned;
  return {
    ...common(place, campaign),
    ...mailOf(place, planned),
    phishingScenarios: scenariosIn(place, planned),
    ...reminderOf(planned.enrollmentReminder),
    periodCount: planned.enrollmentReminder?.periodCount ?? 0,
    awardCertificate: planned.awardCertificate ?? false,
    useTargetUserTimeZone: planned.useTargetUserTimeZone ?? false,
    // a filter has the same members as its response, and the groups in it have more than the document says
    categoryFilter: (planned.categoryFilter as Schemas["CampaignCategoryFilter"] | undefined) ?? null,
    categoryDistributionType: planned.categoryDistributionType ?? 0,
    clickedUserGroupResourceId: planned.clickedUserGroupResourceId ?? null,
    trainingForCategory:
      planned.trainingForCategory === undefined ? null : trainingOf(place, planned.trainingForCategory),
    emailReplySettings: {
      isEnabled: reply.isEnabled ?? false,
      isSaveContentEnabled: reply.isSaveContentEnabled ?? false,
      isOutOfOfficeEnabled: reply.isOutOfOfficeEnabled ?? false,
      customReplyToAddress: reply.customReplyToAddress ?? null,
    },
    sendUserPreferredLanguage: planned.sendUserPreferredLanguage ?? 0,
  };
}

export function toSmishingDetail(place: Place, campaign: Campaign): Schemas["SmishingCampaignDetail"] {
  const { planned = nothing } = campaign;
  const chosen = planned.smsProviderNumberResourceIds ?? [];
  const numbers = smsNumbersOf(place.company).filter(({ resourceId }) => chosen.includes(resourceId));
  return {
    ...common(place, campaign),
    phishingScenarios: scenariosIn(place, planned),
    smsNumbers: numbers.map(({ resourceId, phoneNumber }) => option(resourceId, phoneNumber)),
    useTargetUserTimeZone: planned.useTargetUserTimeZone ?? false,
  };
}

export function toQuishingDetail(place: Place, campaign: Campaign): Schemas["QuishingCampaignDetail"] {
  const { planned = nothing } = campaign;
  return {
    ...common(place, campaign),
    ...mailOf(place, planned),
    quishingScenarios: scenariosIn(place, planned),
  };
}

/** What campaigns of all three kinds have. */
function common({ company }: Place, campaign: Campaign) {
  const { resourceId, row, planned = nothing, targetGroupResourceIds, duration, excludeFromReports } = campaign;
  const { distributionStartTypeId = null, distributionDays = null } = planned;
  return {
    resourceId,
    name: row.name,
    scheduleTypeId: planned.scheduleTypeId ?? 2,
    scheduledDate: planned.scheduledDate ?? null,
    scheduledDateTimeZoneId: planned.scheduledDateTimeZoneId ?? null,
    duration,
    distributionStartTypeId,
    distributionTypeId: planned.distributionTypeId ?? 1,
    distributionDelayEvery: planned.distributionDelayEvery ?? 0,
    distributionDelayTimeTypeId: planned.distributionDelayTimeTypeId ?? 1,
    distributionStartTime: planned.distributionStartTime ?? null,
    distributionEndTime: planned.distributionEndTime ?? null,
    distributionDays,
    sendingLimit: planned.sendingLimit ?? 0,
    excludeFromReports,
    sendOnlyActiveUsers: planned.sendOnlyActiveUsers ?? false,
    sendRandomlyUsers: planned.sendRandomlyUsers ?? false,
    sendRandomlyUsersCount: planned.sendRandomlyUsersCount ?? 0,
    sendRandomlyUsersCalculateTypeId: planned.sendRandomlyUsersCalculateTypeId ?? 1,
    targetGroups: targetGroupResourceIds.map((id) => option(id, company.table(targetGroups).get(id)?.name ?? null)),
    frequency: row.frequency,
  };
}

/** How e-mails are sent. */
function mailOf({ company }: Place, planned: Planned) {
  const { emailDeliverySettingType = 1, smtpSettingResourceId, directEmailSettingResourceId } = planned;
  return {
    smtpSetting: settingNamed(company, smtpSettingResourceId),
    directEmailSetting: settingNamed(company, directEmailSettingResourceId),
    emailDeliverySettingType,
    distributionEmailOver: planned.distributionEmailOver ?? 0,
    distributionEmailOverTimeTypeId: planned.distributionEmailOverTimeTypeId ?? 1,
  };
}

function settingNamed(company: Company, id: string | null | undefined): Option | null {
  if (id === undefined || id === null || id === "") return null;
  const setting = deliverySettingsOf(company).find(({ resourceId }) => resourceId === id);
  return option(id, setting?.name ?? null);
}

function scenariosIn(place: Place, { scenarios }: Planned): Schemas["CampaignScenario"][] {
  const known = scenariosOf(place.world, [place.company], place.simulation.scenarios as TableKind<Scenario>);
  return scenarios.map((training) => {
    const value = training.phishingScenarioResourceId ?? null;
    const text = known.find(({ resourceId }) => resourceId === value)?.name ?? null;
    return { text, value, ...trainingOf(place, training) };
  });
}

function trainingOf({ world, company }: Place, training: Training): Schemas["CampaignCategoryTraining"] {
  const trainingId = training.trainingId || null;
  const known = trainingsOf(world, [company]).find((row) => row.trainingId === trainingId);
  const { trainingRedirectPage: page } = training;
  return {
    trainingId,
    trainingName: known?.trainingName ?? null,
    trainingLanguageIds: training.trainingLanguageIds ?? null,
    ...reminderOf(training.enrollmentReminder),
    awardCertificate: training.awardCertificate ?? false,
    enrollmentSendTypeId: training.enrollmentSendTypeId ?? null,
    certificateConfigSendType: training.certificateConfigSendType ?? null,
    trainingRedirectPage: page === undefined ? null : redirectPage(page),
  };
}

function redirectPage(page: Schemas["TrainingRedirectPage"]): Schemas["CampaignRedirectPage"] {
  const { informationMessage = null, redirectMessage = null, startButtonLabel = null } = page;
  return { informationMessage, redirectMessage, startButtonLabel };
}

function reminderOf(reminder: Schemas["EnrollmentReminderRequest"] | null | undefined) {
  return {
    emailPeriodTypeId: reminder?.periodType ?? null,
    periodCount: reminder?.periodCount ?? null,
    reminderEndTypeId: reminder?.endType ?? null,
    isEnrollmentReminderActive: reminder !== null && reminder !== undefined,
  };
}

function option(value: string, text: string | null): Option {
  return { text, value, extraDatas: null };
}
