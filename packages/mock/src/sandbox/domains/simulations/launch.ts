import type { Company } from "../../world/company.ts";
import { chanceOf, idOf, numberOf } from "../../world/derive.ts";
import type { World } from "../../world/world.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { membersOf, type TargetUser } from "../target-users/target-user.ts";
import type { Campaign, CampaignKind, JobUser } from "./campaign.ts";

/** Sends a campaign to the people of groups. What they do follows from their ids, and is done at once. */
export function launch(
  world: World,
  company: Company,
  kind: CampaignKind,
  campaign: Campaign,
  groupIds: readonly string[],
): void {
  const instanceGroup = campaign.instances.length + 1;
  const startTime = world.timestamp();
  const members = new Map(groupIds.flatMap((id) => membersOf(company, id)).map((user) => [user.resourceId, user]));
  const groupNames = groupIds.map((id) => company.table(targetGroups).get(id)?.name).join(", ");
  const users = [...members.values()].map((user) => jobUser(campaign, instanceGroup, startTime, user, groupNames));
  const instances = [...campaign.instances, { instanceGroup, startTime, users }];
  const row = {
    ...campaign.row,
    instanceCount: String(instances.length),
    targetUsers: String(users.length),
    status: "In Progress",
    instanceGroup,
    lastLaunch: startTime,
  };
  company.table(kind).put({ ...campaign, row, instances });
}

function jobUser(
  { resourceId, row, scenarioName }: Campaign,
  instanceGroup: number,
  startTime: string,
  user: TargetUser,
  groupNames: string,
): JobUser {
  const isDelivered = user.status === "Active";
  const chance = isDelivered ? chanceOf(resourceId, String(instanceGroup), user.resourceId) : 0;
  const canSubmit = row.method === "Data Submission";
  const opened = event(startTime, chance, chance >= 0.3);
  const clicked = event(startTime, chance, chance >= 0.55 && chance < 0.95);
  const submitted = event(startTime, chance, canSubmit && chance >= 0.8 && chance < 0.95);
  const reported = event(startTime, chance, chance >= 0.95);
  const never = event(startTime, chance, false);
  return {
    resourceId: idOf(resourceId, String(instanceGroup), user.resourceId),
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    department: user.department,
    phishingScenarioName: scenarioName,
    phishingScenarioLanguage: "English",
    emailTemplateLanguage: "English",
    lastOpenedTime: opened.time,
    lastOpenedTimeToLocalUser: opened.time,
    openedCount: opened.count,
    lastClickedTime: clicked.time,
    lastClickedTimeToLocalUser: clicked.time,
    clickedCount: clicked.count,
    lastSubmittedTime: submitted.time,
    lastSubmittedTimeToLocalUser: submitted.time,
    submittedCount: submitted.count,
    lastAttachmentOpenedTime: never.time,
    lastAttachmentOpenedTimeToLocalUser: never.time,
    attachmentOpenedCount: never.count,
    minPasswordComplexity: null,
    status: isDelivered ? "Delivered" : "Not delivered",
    jobResultMessage: null,
    lastSendingTime: startTime,
    lastSendingTimeToLocalUser: startTime,
    reportedCount: reported.count,
    lastReportedTime: reported.time,
    lastReportedTimeToLocalUser: reported.time,
    emailDelivery: row.emailDelivery,
    mfaSubmittedCount: 0,
    activityType: opened.count > 0 ? "Human" : null,
    systemActivityType: opened.count > 0 ? "Human" : null,
    mfaLastSubmittedTime: null,
    mfaLastSubmittedTimeToLocalUser: null,
    replyType: null,
    replySent: null,
    replySentToLocalUser: null,
    isTrackingReplyContentEnabled: false,
    isTrackingReplyOutOfOfficeEnabled: false,
    preferredLanguage: user.preferredLanguage,
    targetGroups: groupNames,
    targetUserId: numberOf(user.resourceId),
    customFieldValues: user.customFieldValues,
  };
}

/** Something that happened once within two days of the launch, or never. */
function event(startTime: string, chance: number, happened: boolean): { count: number; time: string | null } {
  if (!happened) return { count: 0, time: null };
  const minutes = 1 + Math.floor(chance * 2 * 24 * 60);
  const time = new Date(Date.parse(startTime) + minutes * 60_000).toISOString().replace(".000Z", "Z");
  return { count: 1, time };
}
