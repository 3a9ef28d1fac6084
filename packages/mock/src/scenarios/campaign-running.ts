import { targetGroups } from "../sandbox/domains/target-groups/target-group.ts";
import { targetUsers } from "../sandbox/domains/target-users/target-user.ts";
import { addCampaign, addEnrollment } from "../sandbox/seed/generated/activity.ts";
import { everybody, generateGroups, generateUsers, groupId } from "../sandbox/seed/generated/people.ts";
import type { World } from "../sandbox/world/world.ts";
import { companyNamed } from "./companies.ts";

const people = 40;

/** 10:00 UTC on a day from Tuesday to Thursday, so that yesterday and tomorrow are working days. */
export function nextWorkingMorning(now: number): number {
  const date = new Date(now);
  date.setUTCHours(10, 0, 0, 0);
  while (date.getTime() < now || date.getUTCDay() < 2 || date.getUTCDay() > 4) date.setUTCDate(date.getUTCDate() + 1);
  return date.getTime();
}

export function runCampaign(world: World): void {
  const company = companyNamed("quillfern", world);
  const { id } = company;
  const group = groupId(id, everybody);
  for (const row of generateGroups(id)) company.table(targetGroups).put(row);
  for (const user of generateUsers(id, company.identity.name, people)) company.table(targetUsers).put(user);
  addCampaign(world, company, { name: "Shared calendar", group, days: -1 });
  addCampaign(world, company, { name: "Benefits renewal", group, days: 1 });
  addEnrollment(world, company, { name: "Reading links", group, days: -1 });
}
