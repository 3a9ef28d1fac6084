import type { Schemas } from "../../operation-types.ts";
import type { Campaign, Instance } from "./campaign.ts";
import { countOf, hasNoResponse, isDelivered } from "./job.ts";
import { endOf, targetUsersOf } from "./summary.ts";

/** The figures of a launch of text messages. */
export function toSmishingSummary(campaign: Campaign, instance: Instance): Schemas["SmishingCampaignJobSummary"] {
  const { startTime, users } = instance;
  const delivered = countOf(instance, isDelivered);
  const senders = users.flatMap(({ senderPhoneNumber }) => senderPhoneNumber ?? []);
  return {
    smishingCampaignName: campaign.row.name,
    campaignInfo: {
      endDate: endOf(campaign, instance),
      scheduledDate: null,
      totalTargetUserCount: users.length,
      scheduleTypeId: campaign.planned?.scheduleTypeId ?? 1,
      smsDeliveredUserCount: delivered,
      smsNotDeliveredUserCount: users.length - delivered,
      smsDeliveryStartDate: startTime,
      smsDeliveryEndDate: startTime,
    },
    settings: {
      excludeFromReports: campaign.excludeFromReports,
      duration: campaign.duration,
      smsProviderNumbers: [...new Set(senders)],
    },
    targetUsers: targetUsersOf(campaign),
    scenarioStats: {
      notDelivered: users.length - delivered,
      openedSms: countOf(instance, ({ openedCount }) => openedCount > 0),
      clickedSms: countOf(instance, ({ clickedCount }) => clickedCount > 0),
      submittedSms: countOf(instance, ({ submittedCount }) => submittedCount > 0),
      mfaSubmittedSms: countOf(instance, ({ mfaSubmittedCount }) => mfaSubmittedCount > 0),
      noResponseSms: countOf(instance, hasNoResponse),
      attachmentOpenedSms: countOf(instance, ({ attachmentOpenedCount }) => attachmentOpenedCount > 0),
      reportedSms: countOf(instance, ({ reportedCount }) => reportedCount > 0),
    },
    scenarios: (campaign.sent?.scenarios ?? []).map(
      ({ emailTemplateInfo: _emailTemplateInfo, ...scenario }) => scenario,
    ),
  };
}
