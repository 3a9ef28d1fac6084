import { filterInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import { everybody } from "../target-users/search.ts";
import { type TargetUser, targetUsers } from "../target-users/target-user.ts";

/** The people in a group, or with `excludeGroupUsers` those who are not: in both cases those who were deleted too. */
export async function usersOf(company: Company, groupId: string, excludeGroupUsers = false): Promise<TargetUser[]> {
  return filterInSlices(
    await everybody([company]),
    ({ targetGroupResourceIds }) => targetGroupResourceIds.includes(groupId) !== excludeGroupUsers,
  );
}

/** Puts people into groups. */
export function join(company: Company, users: readonly TargetUser[], groupIds: readonly string[]): void {
  for (const { resourceId } of users) {
    change(company, resourceId, (ids) => [...new Set([...ids, ...groupIds])]);
  }
}

/** Takes people out of a group. */
export function leave(company: Company, users: readonly TargetUser[], groupId: string): void {
  for (const { resourceId } of users) {
    change(company, resourceId, (ids) => ids.filter((id) => id !== groupId));
  }
}

/** Changes the groups of somebody as they are now, not as they were when somebody looked for them. */
function change(company: Company, userId: string, groupsAfter: (groupIds: readonly string[]) => string[]): void {
  const table = company.table(targetUsers);
  const user = table.get(userId);
  if (user === undefined) return;
  table.put({ ...user, targetGroupResourceIds: groupsAfter(user.targetGroupResourceIds) });
}
