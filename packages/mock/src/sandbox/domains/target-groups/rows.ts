import type { Schemas } from "../../operation-types.ts";
import { Pace } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import { rowsOf } from "../../world/rows-of.ts";
import { everybody } from "../target-users/search.ts";
import { type TargetUser, targetUsersOf } from "../target-users/target-user.ts";
import { type TargetGroup, targetGroups } from "./target-group.ts";

/** A group as all its rows have it, and whether the platform made it. */
type Summary = Schemas["TargetGroupSummary"] & Pick<TargetGroup, "isCreatedBySystem">;

interface Asked {
  /** Ids of groups, separated by commas, whose rows say so. */
  readonly selectTargetUserResourceIds?: string | null | undefined;
  /** Whether the groups that the platform made are among them; without it they are. */
  readonly systemGeneratedGroups?: boolean | undefined;
}

/** The groups of companies, as rows of a search. */
export async function summaries(
  companies: readonly Company[],
  { selectTargetUserResourceIds, systemGeneratedGroups }: Asked = {},
): Promise<Summary[]> {
  const ids = new Set((selectTargetUserResourceIds ?? "").split(",").map((id) => id.trim()));
  const counts = await countMembers(companies);
  const rows = await rowsOf(companies, targetGroups, (group, company) => ({
    ...group,
    ...(counts.get(company)?.get(group.resourceId) ?? nobody),
    companyName: company.identity.name,
    isSelected: ids.has(group.resourceId),
  }));
  return systemGeneratedGroups === false ? rows.filter(({ isCreatedBySystem }) => isCreatedBySystem !== true) : rows;
}

interface Count {
  readonly userCount: number;
  readonly userCountWithPhoneNumber: number;
}

const nobody: Count = { userCount: 0, userCountWithPhoneNumber: 0 };

/** How many people are in each group, by company and id, counted in one pass over the people. */
async function countMembers(companies: readonly Company[]): Promise<Map<Company, Map<string, Count>>> {
  await everybody(companies);
  const pace = new Pace();
  const all = new Map<Company, Map<string, Count>>();
  for (const company of companies) {
    const counts = new Map<string, Count>();
    all.set(company, counts);
    for (const user of targetUsersOf(company)) {
      count(user, counts);
      if (pace.isDue()) await pace.rest();
    }
  }
  return all;
}

function count({ targetGroupResourceIds, phoneNumber }: TargetUser, counts: Map<string, Count>): void {
  for (const id of new Set(targetGroupResourceIds)) {
    const { userCount, userCountWithPhoneNumber } = counts.get(id) ?? nobody;
    const reachable = userCountWithPhoneNumber + (phoneNumber === null ? 0 : 1);
    counts.set(id, { userCount: userCount + 1, userCountWithPhoneNumber: reachable });
  }
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
export function owned(row: Summary): Schemas["OwnedTargetGroup"] {
  return { ...ofCompany(row), isCreatedBySystem: row.isCreatedBySystem === true };
}

/** A group as a row of the search. */
export function toSummary({ isCreatedBySystem, ...row }: Summary): Schemas["TargetGroupSummary"] {
  return row;
}
