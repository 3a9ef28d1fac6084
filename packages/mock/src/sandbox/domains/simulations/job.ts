import type { Schemas } from "../../operation-types.ts";
import type { Campaign, Instance, JobUser } from "./campaign.ts";

/** How many people of a launch did something. */
export function countOf({ users }: Instance, test: (user: JobUser) => boolean): number {
  return users.filter(test).length;
}

export const isDelivered = ({ status }: JobUser) => status === "Delivered";
export const hasNoResponse = ({ openedCount, reportedCount }: JobUser) => openedCount === 0 && reportedCount === 0;

/** What rows of launches show for all three kinds of simulation. */
function common({ row }: Campaign, instance: Instance) {
  const { name, method, methodDetail, status, jobResultMessage, createdBy, createTime } = row;
  return {
    instanceGroup: instance.instanceGroup,
    name,
    startDate: instance.startTime,
    totalOpenedCount: countOf(instance, ({ openedCount }) => openedCount > 0),
    totalClickedCount: countOf(instance, ({ clickedCount }) => clickedCount > 0),
    totalSubmittedCount: countOf(instance, ({ submittedCount }) => submittedCount > 0),
    totalAttachmentOpenedCount: countOf(instance, ({ attachmentOpenedCount }) => attachmentOpenedCount > 0),
    totalNoResponseCount: countOf(instance, hasNoResponse),
    totalTargetUserCount: instance.users.length,
    method,
    methodDetail,
    status: instance.status ?? status,
    jobResultMessage,
    createdBy,
    createdDate: createTime,
  };
}

export function toPhishingJob(campaign: Campaign, instance: Instance): Schemas["CampaignJob"] {
  return {
    ...common(campaign, instance),
    phishingCampaignResourceId: campaign.resourceId,
    emailDeliveredUserCount: countOf(instance, isDelivered),
    emailDelivery: campaign.row.emailDelivery,
    totalSubmittedMFACount: countOf(instance, ({ mfaSubmittedCount }) => mfaSubmittedCount > 0),
  };
}

export function toSmishingJob(campaign: Campaign, instance: Instance): Schemas["SmishingCampaignJob"] {
  return {
    ...common(campaign, instance),
    smishingCampaignResourceId: campaign.resourceId,
    smsDeliveredUserCount: countOf(instance, isDelivered),
    smsDelivery: campaign.row.emailDelivery,
    targetUserId: 0,
    customFieldValues: null,
  };
}

export function toQuishingJob(campaign: Campaign, instance: Instance): Schemas["QuishingCampaignJob"] {
  return {
    ...common(campaign, instance),
    quishingCampaignResourceId: campaign.resourceId,
    emailDeliveredUserCount: countOf(instance, isDelivered),
    emailDelivery: campaign.row.emailDelivery,
    targetUserId: 0,
    customFieldValues: null,
  };
}
