import type { Company } from "../../world/company.ts";
import { everybody } from "../target-users/search.ts";
import { type TargetUser, targetUsers } from "../target-users/target-user.ts";

/** The people in a group, or with `excludeGroupUsers` those who are not: in both cases those who were deleted too. */
export function usersOf(company: Company, groupId: string, excludeGroupUsers = false): TargetUser[] {
  return everybody([company]).filter(
    ({ targetGroupResourceIds }) => targetGroupResourceIds.includes(groupId) !== excludeGroupUsers,
  );
}

/** Puts people into groups. */
export function join(company: Company, users: readonly TargetUser[], groupIds: readonly string[]): void {
  for (const user of users) {
    const targetGroupResourceIds = [...new Set([...user.targetGroupResourceIds, ...groupIds])];
    company.table(targetUsers).put({ ...user, targetGroupResourceIds });
  }
}

/** Takes people out of a group. */
export function leave(company: Company, users: readonly TargetUser[], groupId: string): void {
  for (const user of users) {
    const targetGroupResourceIds = user.targetGroupResourceIds.filter((id) => id !== groupId);
    company.table(targetUsers).put({ ...user, targetGroupResourceIds });
  }
}
