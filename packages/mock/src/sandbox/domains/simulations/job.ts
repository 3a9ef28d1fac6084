import type { Schemas } from "../../operation-types.ts";
import type { Campaign, Instance, JobUser } from "./campaign.ts";

/** How many people of a launch did something. */
export function countOf({ users }: Instance, test: (user: JobUser) => boolean): number {
  return users.filter(test).length;
}

export const isDelivered = ({ status }: JobUser) => status === "Delivered";
export const hasNoResponse = ({ openedCount, reportedCount }: JobUser) => openedCount === 0 && reportedCount === 0;

/** A launch as a row of the jobs. */
export function toJob({ resourceId, row }: Campaign, instance: Instance): Schemas["CampaignJob"] {
  const { name, method, methodDetail, status, jobResultMessage, createdBy, createTime, emailDelivery } = row;
  return {
    phishingCampaignResourceId: resourceId,
    instanceGroup: instance.instanceGroup,
    name,
    startDate: instance.startTime,
    totalOpenedCount: countOf(instance, ({ openedCount }) => openedCount > 0),
    totalClickedCount: countOf(instance, ({ clickedCount }) => clickedCount > 0),
    totalSubmittedCount: countOf(instance, ({ submittedCount }) => submittedCount > 0),
    totalAttachmentOpenedCount: countOf(instance, ({ attachmentOpenedCount }) => attachmentOpenedCount > 0),
    totalNoResponseCount: countOf(instance, hasNoResponse),
    totalTargetUserCount: instance.users.length,
    emailDeliveredUserCount: countOf(instance, isDelivered),
    method,
    methodDetail,
    status,
    jobResultMessage,
    createdBy,
    createdDate: createTime,
    emailDelivery,
    totalSubmittedMFACount: countOf(instance, ({ mfaSubmittedCount }) => mfaSubmittedCount > 0),
  };
}
