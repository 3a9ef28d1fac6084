import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { membersOf } from "../target-users/target-user.ts";

type Count = Schemas["TargetGroupUserCount"];

/** The people in groups, each once, by state and by whether they have a phone number. */
export function countsIn(company: Company, groupIds: readonly string[]): Count[] {
  const members = new Map(
    groupIds.flatMap((id) => membersOf(company, id).map((user) => [user.resourceId, user] as const)),
  );
  const users = [...members.values()];
  const active = users.filter(({ status }) => status === "Active");
  const reachable = active.filter(({ phoneNumber }) => phoneNumber !== null).length;
  const hasPhoneNumber = [countOf("Yes", reachable), countOf("No", active.length - reachable)];
  return [{ ...countOf("Active", active.length), hasPhoneNumber }, countOf("Passive", users.length - active.length)];
}

function countOf(status: string, count: number): Count {
  return {
    status,
    companyPreferredLanguage: null,
    count,
    domainAllowList: null,
    hasPhoneNumber: null,
    hasPreferredLanguage: null,
    hasCompanyPreferredLanguage: null,
    targetGroupName: null,
    timeZone: null,
    hasRandomLanguage: null,
  };
}
