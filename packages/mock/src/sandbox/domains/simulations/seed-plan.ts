import type { Schemas } from "../../operation-types.ts";
import type { Campaign } from "./campaign.ts";
import type { Planned } from "./planned.ts";

type Detail = Schemas["PhishingCampaignDetail"] | Schemas["SmishingCampaignDetail"] | Schemas["QuishingCampaignDetail"];

/** The plan of a campaign that an example shows: its choices become ids again. */
export function planShown(detail: Detail): Partial<Campaign> {
  const { resourceId: _id, name: _name, targetGroups, duration, excludeFromReports, ...settings } = detail;
  const scenarios = "quishingScenarios" in detail ? (detail.quishingScenarios ?? []) : (detail.phishingScenarios ?? []);
  const scenarioName = scenarios[0]?.text ?? null;
  return {
    targetGroupResourceIds: (targetGroups ?? []).flatMap(({ value }) => value ?? []),
    duration,
    excludeFromReports,
    scenarioName,
    planned: {
      ...withoutChoices(settings),
      ...("smtpSetting" in detail && {
        smtpSettingResourceId: detail.smtpSetting?.value ?? "",
        directEmailSettingResourceId: detail.directEmailSetting?.value ?? "",
      }),
      ...("smsNumbers" in detail && {
        smsProviderNumberResourceIds: (detail.smsNumbers ?? []).flatMap(({ value }) => value ?? []),
      }),
      scenarios: scenarios.map(scenarioShown),
    },
  };
}

function withoutChoices(settings: object): Omit<Planned, "scenarios"> {
  const choices = ["phishingScenarios", "quishingScenarios", "smtpSetting", "directEmailSetting", "smsNumbers"];
  const entries = Object.entries(settings).filter(([name, value]) => value !== null && !choices.includes(name));
  return Object.fromEntries(entries);
}

function scenarioShown(scenario: Schemas["CampaignScenario"]): Schemas["ScenarioTraining"] {
  const { value, trainingId, trainingLanguageIds, awardCertificate } = scenario;
  const { enrollmentSendTypeId, certificateConfigSendType, trainingRedirectPage } = scenario;
  const { isEnrollmentReminderActive, emailPeriodTypeId, periodCount, reminderEndTypeId } = scenario;
  return {
    phishingScenarioResourceId: value,
    trainingId,
    trainingLanguageIds,
    awardCertificate,
    ...(enrollmentSendTypeId !== null && { enrollmentSendTypeId }),
    ...(certificateConfigSendType !== null && { certificateConfigSendType }),
    ...(trainingRedirectPage !== null && { trainingRedirectPage }),
    ...(isEnrollmentReminderActive && {
      enrollmentReminder: {
        ...(emailPeriodTypeId !== null && { periodType: emailPeriodTypeId }),
        ...(periodCount !== null && { periodCount }),
        ...(reminderEndTypeId !== null && { endType: reminderEndTypeId }),
      },
    }),
  };
}
