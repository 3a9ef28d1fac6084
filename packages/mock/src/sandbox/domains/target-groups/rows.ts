import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { membersOf } from "../target-users/target-user.ts";
import { type TargetGroup, targetGroups } from "./target-group.ts";

/**
 * The groups of companies, as rows of a search.
 *
 * @param selected - ids of groups, separated by commas, whose rows say so
 */
export function summaries(companies: readonly Company[], selected?: string | null): Schemas["TargetGroupSummary"][] {
  const ids = (selected ?? "").split(",").map((id) => id.trim());
  return companies.flatMap((company) =>
    [...company.table(targetGroups).values()].map((group) => ({
      ...summary(group, company),
      isSelected: ids.includes(group.resourceId),
    })),
  );
}

function summary(group: TargetGroup, company: Company): Schemas["TargetGroupSummary"] {
  const members = membersOf(company, group.resourceId);
  const reachable = members.filter(({ phoneNumber }) => phoneNumber !== null);
  const counts = { userCount: members.length, userCountWithPhoneNumber: reachable.length };
  return { ...group, ...counts, companyName: company.identity.name, isSelected: false };
}

/** A group in short form, as the plain list has it. */
export function short({ createTime, ...group }: TargetGroup): Schemas["TargetGroup"] {
  const { resourceId, name, priority, isEditable, isScimGroup, isGoogleGroup } = group;
  return { resourceId, name, priority, createDate: createTime, isEditable, isScimGroup, isGoogleGroup };
}

/** A group as a row of the search within one company. */
export function ofCompany(row: Schemas["TargetGroupSummary"]): Schemas["CompanyTargetGroup"] {
  const { resourceId, name, companyName, userCount, priority, createTime, updateTime } = row;
  return { resourceId, name, companyName, userCount, priority, createTime, updateTime };
}

/** A group as a row of the search over all companies. */
export function owned(row: Schemas["TargetGroupSummary"]): Schemas["OwnedTargetGroup"] {
  return { ...ofCompany(row), isCreatedBySystem: false };
}
