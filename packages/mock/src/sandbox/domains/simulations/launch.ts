import type { Company } from "../../world/company.ts";
import { chanceOf, idOf, numberOf } from "../../world/derive.ts";
import type { World } from "../../world/world.ts";
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

/** Sends a campaign to the people of groups. What they do follows from their ids, and is done at once. */
export function launch(
  world: World,
  company: Company,
  simulation: Simulation,
  campaign: Campaign,
  groupIds: readonly string[] = campaign.targetGroupResourceIds,
): void {
  const instanceGroup = nextInstance(campaign);
  const startTime = world.timestamp();
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
  const instance = { instanceGroup, startTime, users, status: "Running", groups };
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
  const { resourceId, row, scenarioName } = campaign;
  const isText = simulation.name === "smishing";
  const isDelivered = user.status === "Active" && !(isText && user.phoneNumber === null);
  const chance = isDelivered ? chanceOf(resourceId, String(instanceGroup), user.resourceId) : 0;
  const canSubmit = row.method === "Data Submission";
  // a text message tells only by a click that it was opened, and nobody reports it
  const opened = event(startTime, chance, isText ? chance >= 0.55 && chance < 0.95 : chance >= 0.3);
  const clicked = event(startTime, chance, chance >= 0.55 && chance < 0.95);
  const submitted = event(startTime, chance, canSubmit && chance >= 0.8 && chance < 0.95);
  const reported = event(startTime, chance, !isText && chance >= 0.95);
  const activity = opened.count > 0 ? "Human Activity" : null;
  return {
    ...silent,
    resourceId: idOf(resourceId, String(instanceGroup), user.resourceId),
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    department: user.department,
    phoneNumber: user.phoneNumber,
    senderPhoneNumber: isText ? details.senderPhoneNumber : null,
    phishingScenarioName: scenarioName,
    lastOpenedTime: opened.time,
    lastOpenedTimeToLocalUser: opened.time,
    openedCount: opened.count,
    lastClickedTime: clicked.time,
    lastClickedTimeToLocalUser: clicked.time,
    clickedCount: clicked.count,
    lastSubmittedTime: submitted.time,
    lastSubmittedTimeToLocalUser: submitted.time,
    submittedCount: submitted.count,
    status: isDelivered ? "Delivered" : "Not delivered",
    lastSendingTime: startTime,
    lastSendingTimeToLocalUser: startTime,
    reportedCount: reported.count,
    lastReportedTime: reported.time,
    lastReportedTimeToLocalUser: reported.time,
    emailDelivery: row.emailDelivery,
    activityType: activity,
    systemActivityType: activity,
    preferredLanguage: user.preferredLanguage,
    targetGroups: details.targetGroups,
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
