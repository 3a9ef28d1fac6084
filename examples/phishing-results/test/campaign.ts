import type { CampaignJobUser } from "@keepnet/openapi";
import type { Campaign } from "../campaign.ts";

/** A person who did nothing. */
export function person(members: Partial<CampaignJobUser> = {}): CampaignJobUser {
  return {
    ...{ resourceId: "pE4rS7oN1xYz", firstName: "Ada", lastName: "Brask", email: "ada.brask@quillfern.example" },
    ...{ department: "Finance", status: "Delivered", emailDelivery: "SMTP", jobResultMessage: null },
    ...{ phishingScenarioName: null, phishingScenarioLanguage: null, emailTemplateLanguage: null },
    ...{ openedCount: 0, lastOpenedTime: null, lastOpenedTimeToLocalUser: null },
    ...{ clickedCount: 0, lastClickedTime: null, lastClickedTimeToLocalUser: null },
    ...{ submittedCount: 0, lastSubmittedTime: null, lastSubmittedTimeToLocalUser: null },
    ...{ attachmentOpenedCount: 0, lastAttachmentOpenedTime: null, lastAttachmentOpenedTimeToLocalUser: null },
    ...{ reportedCount: 0, lastReportedTime: null, lastReportedTimeToLocalUser: null },
    ...{ mfaSubmittedCount: 0, mfaLastSubmittedTime: null, mfaLastSubmittedTimeToLocalUser: null },
    ...{ replyType: null, replySent: null, replySentToLocalUser: null },
    ...{ isTrackingReplyContentEnabled: false, isTrackingReplyOutOfOfficeEnabled: false },
    ...{ activityType: "Human Activity", systemActivityType: "Human Activity", minPasswordComplexity: null },
    ...{ lastSendingTime: null, lastSendingTimeToLocalUser: null, preferredLanguage: null, targetGroups: null },
    ...{ targetUserId: 1, customFieldValues: [] },
    ...members,
  };
}

/** A launch of a campaign, with these people. */
export function campaign(people: readonly CampaignJobUser[], startDate = "2026-06-25T10:00:00Z"): Campaign {
  const none = { settings: null, targetUsers: null, scenarioStats: null, scenarios: null, scenariosGeneralInfo: null };
  return {
    ...{ companyId: "qL3nF8vXr2Ta", companyName: "Quillfern Logistics", launch: 1, people },
    summary: {
      ...{ ...none, landingPageTemplateInfo: null, trainingInfoForCategory: null, enrollmentInfoForCategory: null },
      ...{ smartGroupInfo: null, campaignDurationExpired: false },
      ...{ phishingCampaignResourceId: "cP9qF3sLw7Zn", phishingCampaignName: "Parcel fee" },
      campaignInfo: {
        ...{ startDate, endDate: "2026-07-02T10:00:00Z", scheduledDate: null },
        ...{ totalTargetUserCount: people.length, emailDeliveredUserCount: 1, emailNotDeliveredUserCount: 0 },
        ...{ emailDeliveryStartDate: null, emailDeliveryEndDate: null, emailDeliveryDuration: null, frequency: 0 },
        ...{ scheduleTypeId: 1, categoryDistributionType: null, trackingReplyInfo: null },
        sendUserPreferredLanguage: null,
      },
    },
  };
}
