import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** A person as the search shows them, the ids behind its texts, and the target groups that they are in. */
export interface TargetUser extends Readonly<Schemas["TargetUser"]> {
  readonly timeZoneId?: string | null;
  readonly preferredLanguageId?: string | null;
  readonly targetGroupResourceIds: readonly string[];
}

export const targetUsers = tableKind<TargetUser>("targetUsers", "resourceId");

/** The people of a company. The table has those who were deleted too, because searches still return them. */
export function targetUsersOf(company: Company): TargetUser[] {
  return [...company.table(targetUsers).values()].filter(({ isDeleted }) => isDeleted !== true);
}

/** How many people of a company were deleted. */
export function deletedUserCount(company: Company): number {
  return company.table(targetUsers).size - targetUsersOf(company).length;
}

/** The people of a group. */
export function membersOf(company: Company, targetGroupId: string): TargetUser[] {
  return targetUsersOf(company).filter(({ targetGroupResourceIds }) => targetGroupResourceIds.includes(targetGroupId));
}

/** The people of a company by their e-mail address in lower case. */
export function usersByEmail(company: Company): Map<string, TargetUser> {
  return new Map(targetUsersOf(company).map((user) => [user.email?.toLowerCase() ?? "", user]));
}

/** @throws {Refusal} 404: the company has no such person, or no longer. */
export function findTargetUser(company: Company, id: string): TargetUser {
  const user = company.table(targetUsers).get(id);
  if (user === undefined || user.isDeleted === true) {
    throw new Refusal(404, "No target user with this id was found in this company");
  }
  return user;
}

/** Marks a person as deleted. */
export function deleteTargetUser(company: Company, user: TargetUser, now: string): void {
  company.table(targetUsers).put({ ...user, isDeleted: true, updateTime: now });
}
