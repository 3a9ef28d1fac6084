import type { Company } from "../../world/company.ts";
import { chanceOf, idOf, numberOf } from "../../world/derive.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { membersOf, type TargetUser } from "../target-users/target-user.ts";
import { type Campaign, type JobUser, nextInstance, putInstances } from "./campaign.ts";
import { silent } from "./silent-user.ts";
import type { Simulation } from "./simulation.ts";
import { smsNumbersOf } from "./sms-numbers.ts";

/** A launch, before it is known who gets it. */
interface Launch {
  readonly simulation: Simulation;
  readonly campaign: Campaign;
  readonly instanceGroup: number;
  readonly startTime: string;
  readonly senderPhoneNumber: string | null;
  readonly targetGroups: string;
}

/** Sends a campaign to the people of groups, who do in their own time what they do. */
export function launch(
  company: Company,
  simulation: Simulation,
  campaign: Campaign,
  startTime: string,
  groupIds: readonly string[] = campaign.targetGroupResourceIds,
): void {
  const instanceGroup = nextInstance(campaign);
  const groups = groupIds.map((id) => ({
    name: company.table(targetGroups).get(id)?.name ?? null,
    usersCount: membersOf(company, id).length,
  }));
  const members = new Map(groupIds.flatMap((id) => membersOf(company, id)).map((user) => [user.resourceId, user]));
  const details = {
    simulation,
    campaign,
    instanceGroup,
    startTime,
    senderPhoneNumber: senderOf(company, campaign),
    targetGroups: groups.map(({ name }) => name).join(", "),
  };
  const users = chosen([...members.values()], campaign, instanceGroup).map((user) => jobUser(details, user));
  const instance = { instanceGroup, startTime, users, status: "Running", groups, nextTime: startTime };
  putInstances(company, simulation.campaigns, campaign, [...campaign.instances, instance]);
}

function senderOf(company: Company, { planned }: Campaign): string | null {
  const numbers = smsNumbersOf(company);
  const [id] = planned?.smsProviderNumberResourceIds ?? [];
  return (numbers.find(({ resourceId }) => resourceId === id) ?? numbers[0])?.phoneNumber ?? null;
}

/** The people that the plan leaves of those in the groups: active ones, a random part. */
function chosen(members: readonly TargetUser[], { resourceId, planned }: Campaign, instance: number): TargetUser[] {
  const candidates = members.filter(({ status }) => planned?.sendOnlyActiveUsers !== true || status === "Active");
  if (planned?.sendRandomlyUsers !== true) return candidates;
  const { sendRandomlyUsersCount = 0, sendRandomlyUsersCalculateTypeId } = planned;
  const isPercent = sendRandomlyUsersCalculateTypeId !== 2;
  const count = isPercent ? Math.ceil((candidates.length * sendRandomlyUsersCount) / 100) : sendRandomlyUsersCount;
  const luck = (user: TargetUser) => chanceOf("chosen", resourceId, String(instance), user.resourceId);
  return candidates.toSorted((a, b) => luck(a) - luck(b)).slice(0, count);
}

function jobUser(details: Launch, user: TargetUser): JobUser {
  const { simulation, campaign, instanceGroup, startTime } = details;
  const isText = simulation.name === "smishing";
  const isDelivered = user.status === "Active" && !(isText && user.phoneNumber === null);
  return {
    ...silent,
    resourceId: idOf(campaign.resourceId, String(instanceGroup), user.resourceId),
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    department: user.department,
    phoneNumber: user.phoneNumber,
    senderPhoneNumber: isText ? details.senderPhoneNumber : null,
    phishingScenarioName: campaign.scenarioName,
    status: isDelivered ? "Delivered" : "Not delivered",
    lastSendingTime: startTime,
    lastSendingTimeToLocalUser: startTime,
    emailDelivery: campaign.row.emailDelivery,
    preferredLanguage: user.preferredLanguage,
    targetGroups: details.targetGroups,
    targetUserId: numberOf(user.resourceId),
    customFieldValues: user.customFieldValues,
  };
}
