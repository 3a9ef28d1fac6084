import type { Schemas } from "../../operation-types.ts";
import type { JobUser } from "./campaign.ts";

export function toPhishingUser({ phoneNumber: _own, senderPhoneNumber: _sender, ...row }: JobUser) {
  return row satisfies Schemas["CampaignJobUser"];
}

/** What rows of people show for smishing and quishing alike. */
function common(user: JobUser) {
  const { resourceId, firstName, lastName, email, department, phoneNumber = null } = user;
  const { lastClickedTime, clickedCount, lastSubmittedTime, submittedCount, mfaSubmittedCount } = user;
  const { minPasswordComplexity, status, jobResultMessage, lastSendingTime, reportedCount, emailDelivery } = user;
  const { activityType, mfaLastSubmittedTime, targetUserId, customFieldValues } = user;
  return {
    ...{ resourceId, firstName, lastName, email, department, phoneNumber },
    ...{ lastClickedTime, clickedCount, lastSubmittedTime, submittedCount, mfaSubmittedCount },
    ...{ minPasswordComplexity, status, jobResultMessage, lastSendingTime, reportedCount, emailDelivery },
    ...{ activityType, mfaLastSubmittedTime, targetUserId, customFieldValues },
  };
}

export function toSmishingUser(user: JobUser): Schemas["SmishingCampaignJobUser"] {
  return {
    ...common(user),
    smishingScenarioName: user.phishingScenarioName,
    lastClickedTimeToLocalUser: user.lastClickedTimeToLocalUser,
    lastSubmittedTimeToLocalUser: user.lastSubmittedTimeToLocalUser,
    lastSendingTimeToLocalUser: user.lastSendingTimeToLocalUser,
    mfaLastSubmittedTimeToLocalUser: user.mfaLastSubmittedTimeToLocalUser,
    senderPhoneNumber: user.senderPhoneNumber ?? null,
  };
}

export function toQuishingUser(user: JobUser): Schemas["QuishingCampaignJobUser"] {
  return {
    ...common(user),
    quishingScenarioName: user.phishingScenarioName,
    lastOpenedTime: user.lastOpenedTime,
    openedCount: user.openedCount,
    lastReportedTime: user.lastReportedTime,
    systemActivityType: user.systemActivityType,
  };
}
