import type { Schemas } from "../../operation-types.ts";
import type { Campaign, Instance } from "./campaign.ts";
import { countOf, hasNoResponse, isDelivered } from "./job.ts";

const day = 24 * 3_600_000;

/** The figures of a launch. */
export function toSummary(campaign: Campaign, instance: Instance, now: number): Schemas["CampaignJobSummary"] {
  const { startTime, users } = instance;
  const end = Date.parse(startTime) + campaign.duration * day;
  const delivered = countOf(instance, isDelivered);
  return {
    phishingCampaignResourceId: campaign.resourceId,
    phishingCampaignName: campaign.row.name,
    campaignInfo: {
      startDate: startTime,
      endDate: new Date(end).toISOString().replace(".000Z", "Z"),
      scheduledDate: null,
      totalTargetUserCount: users.length,
      emailDeliveredUserCount: delivered,
      emailNotDeliveredUserCount: users.length - delivered,
      emailDeliveryStartDate: startTime,
      emailDeliveryEndDate: startTime,
      frequency: campaign.row.frequency,
      emailDeliveryDuration: "0 seconds",
      scheduleTypeId: 1,
      categoryDistributionType: campaign.row.categoryDistributionType,
      trackingReplyInfo: null,
      sendUserPreferredLanguage: null,
    },
    settings: {
      excludeFromReports: campaign.excludeFromReports,
      duration: campaign.duration,
      smtpName: "Platform server",
      directEmailSettingName: null,
    },
    targetUsers: {
      randomlyUsersCount: 0,
      targetGroupsCount: campaign.targetGroupResourceIds.length,
      sendRandomlyUsers: false,
      sendOnlyActiveUsers: false,
    },
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
    scenarios: [],
    scenariosGeneralInfo: null,
    landingPageTemplateInfo: null,
    trainingInfoForCategory: null,
    enrollmentInfoForCategory: null,
    smartGroupInfo: null,
    campaignDurationExpired: end < now,
  };
}
