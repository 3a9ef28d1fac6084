import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** A person as the search shows them, and the target groups that they are in. */
export interface TargetUser extends Readonly<Schemas["TargetUser"]> {
  readonly targetGroupResourceIds: readonly string[];
}

export const targetUsers = tableKind<TargetUser>("targetUsers", "resourceId");

/** The people of a group. */
export function membersOf(company: Company, targetGroupId: string): TargetUser[] {
  return [...company.table(targetUsers).values()].filter(({ targetGroupResourceIds }) =>
    targetGroupResourceIds.includes(targetGroupId),
  );
}

export function findByEmail(company: Company, email: string): TargetUser | undefined {
  const wanted = email.toLowerCase();
  return [...company.table(targetUsers).values()].find((user) => user.email?.toLowerCase() === wanted);
}

/** The person as a row of a search. */
export function toRow({ targetGroupResourceIds: _groups, ...row }: TargetUser): Schemas["TargetUser"] {
  return row;
}
