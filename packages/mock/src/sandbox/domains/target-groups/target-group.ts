import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** A target group as it is kept: what its rows show, but for what follows from its company and its members. */
export interface TargetGroup
  extends Omit<Schemas["TargetGroupSummary"], "companyName" | "userCount" | "userCountWithPhoneNumber" | "isSelected"> {
  /** Whether the platform made it by itself. */
  readonly isCreatedBySystem?: boolean;
}

export const targetGroups = tableKind<TargetGroup>("targetGroups", "resourceId");

/** @throws {Refusal} 404: the company has no such group. */
export function findTargetGroup(company: Company, id: string): TargetGroup {
  const group = company.table(targetGroups).get(id);
  if (group === undefined) throw new Refusal(404, "No target group with this id was found in this company");
  return group;
}

/** A company's group by its name, in any case. */
export function targetGroupNamed(company: Company, name: string): TargetGroup | undefined {
  const wanted = name.toLowerCase();
  return [...company.table(targetGroups).values()].find((group) => group.name?.toLowerCase() === wanted);
}

/** @throws {Refusal} 400: one of the groups that a request names is not the company's. */
export function assertGroups(company: Company, ids: readonly string[], place: string): void {
  const unknown = ids.find((id) => company.table(targetGroups).get(id) === undefined);
  if (unknown === undefined) return;
  throw new Refusal(400, "Invalid request", [`${place}: this company has no target group ${unknown}`]);
}

/** @throws {Refusal} 400: see {@link assertGroups}, or a directory says who is in one of them. */
export function assertOpenGroups(company: Company, ids: readonly string[], place: string): void {
  assertGroups(company, ids, place);
  const groups = ids.map((id) => company.table(targetGroups).get(id));
  const closed = groups.find((group) => group?.isScimGroup === true || group?.isGoogleGroup === true);
  if (closed === undefined) return;
  const what = `${place}: ${closed.resourceId} is synchronized with a directory. People cannot be added or removed by hand`;
  throw new Refusal(400, "Invalid request", [what]);
}
