import type { Schemas } from "../../operation-types.ts";
import type { Campaign, Instance } from "./campaign.ts";
import { countOf, hasNoResponse, isDelivered } from "./job.ts";

const day = 24 * 3_600_000;

/** When responses to a launch no longer count. */
export function endOf({ duration }: Campaign, { startTime }: Instance): string {
  return new Date(Date.parse(startTime) + duration * day).toISOString().replace(".000Z", "Z");
}

export function targetUsersOf({ planned, targetGroupResourceIds }: Campaign): Schemas["CampaignJobTargetUsers"] {
  return {
    randomlyUsersCount: planned?.sendRandomlyUsersCount ?? 0,
    targetGroupsCount: targetGroupResourceIds.length,
    sendRandomlyUsers: planned?.sendRandomlyUsers ?? false,
    sendOnlyActiveUsers: planned?.sendOnlyActiveUsers ?? false,
  };
}

/** The figures of a launch of e-mails. */
function figuresOf(campaign: Campaign, instance: Instance, now: number) {
  const { startTime, users } = instance;
  const endDate = endOf(campaign, instance);
  const delivered = countOf(instance, isDelivered);
  return {
    campaignInfo: {
      startDate: startTime,
      endDate,
      scheduledDate: null,
      totalTargetUserCount: users.length,
      emailDeliveredUserCount: delivered,
      emailNotDeliveredUserCount: users.length - delivered,
      emailDeliveryStartDate: startTime,
      emailDeliveryEndDate: startTime,
      frequency: campaign.row.frequency,
      emailDeliveryDuration: "0 seconds",
      scheduleTypeId: campaign.planned?.scheduleTypeId ?? 1,
      categoryDistributionType: campaign.row.categoryDistributionType,
      trackingReplyInfo: null,
      sendUserPreferredLanguage: null,
    },
    settings: {
      excludeFromReports: campaign.excludeFromReports,
      duration: campaign.duration,
      ...(campaign.sent?.settings ?? { smtpName: "Platform server", directEmailSettingName: null }),
    },
    targetUsers: targetUsersOf(campaign),
    scenarioStats: {
      openedEmail: countOf(instance, ({ openedCount }) => openedCount > 0),
      clickedEmail: countOf(instance, ({ clickedCount }) => clickedCount > 0),
      submittedEmail: countOf(instance, ({ submittedCount }) => submittedCount > 0),
      attachmentOpenedEmail: countOf(instance, ({ attachmentOpenedCount }) => attachmentOpenedCount > 0),
      reportedEmail: countOf(instance, ({ reportedCount }) => reportedCount > 0),
      noResponseEmail: countOf(instance, hasNoResponse),
      notDelivered: users.length - delivered,
      failedToSend: 0,
      mfa: countOf(instance, ({ mfaSubmittedCount }) => mfaSubmittedCount > 0),
    },
    scenarios: (campaign.sent?.scenarios ?? []).map(({ scenarioInfo, trainingInfo, enrollmentInfo, ...templates }) => ({
      scenarioInfo,
      trainingInfo,
      enrollmentInfo,
      emailTemplateInfo: templates.emailTemplateInfo,
      emailTemplateInfos: templates.emailTemplateInfo === null ? [] : [templates.emailTemplateInfo],
      landingPageTemplateInfo: templates.landingPageTemplateInfo,
    })),
    scenariosGeneralInfo: null,
    landingPageTemplateInfo: null,
    trainingInfoForCategory: null,
    enrollmentInfoForCategory: null,
    smartGroupInfo: null,
    campaignDurationExpired: Date.parse(endDate) < now,
  };
}

export function toPhishingSummary(campaign: Campaign, instance: Instance, now: number): Schemas["CampaignJobSummary"] {
  const { resourceId, row } = campaign;
  return {
    phishingCampaignResourceId: resourceId,
    phishingCampaignName: row.name,
    ...figuresOf(campaign, instance, now),
  };
}

export function toQuishingSummary(
  campaign: Campaign,
  instance: Instance,
  now: number,
): Schemas["QuishingCampaignJobSummary"] {
  return { quishingCampaignName: campaign.row.name, ...figuresOf(campaign, instance, now) };
}
