import type { Schemas } from "../../operation-types.ts";
import { mapInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { groupsOf } from "../company-groups/company-group.ts";
import { prepareUsers } from "../target-users/search.ts";
import { deletedUserCount, targetUsersOf } from "../target-users/target-user.ts";
import { isLicenceExpired, profileOf } from "./profile.ts";

/** Companies as a tree: those that are a part of another one are among its children. */
export function roots(companies: readonly Company[]): Company[] {
  const ids = new Set<string | undefined>(companies.map(({ id }) => id));
  return companies.filter(({ identity }) => !ids.has(identity.parentId));
}

/** By the list that they are among, which one request goes through for each of its companies. */
const children = new WeakMap<readonly Company[], ReadonlyMap<string | undefined, readonly Company[]>>();

function childrenOf(parent: Company, companies: readonly Company[]): readonly Company[] {
  let byParent = children.get(companies);
  if (byParent === undefined) {
    byParent = groupedByParent(companies);
    children.set(companies, byParent);
  }
  return byParent.get(parent.id) ?? [];
}

function groupedByParent(companies: readonly Company[]): ReadonlyMap<string | undefined, readonly Company[]> {
  const groups = new Map<string | undefined, Company[]>();
  for (const company of companies) {
    const { parentId } = company.identity;
    const siblings = groups.get(parentId);
    if (siblings === undefined) groups.set(parentId, [company]);
    else siblings.push(company);
  }
  return groups;
}

/** Companies as rows of the search: those that are a part of another one among its children, or all side by side. */
export async function rowsOf(
  world: World,
  companies: readonly Company[],
  isClustered: boolean,
): Promise<Schemas["Company"][]> {
  await prepareUsers(companies);
  if (isClustered) return mapInSlices(roots(companies), (company) => toRow(world, company, companies));
  return mapInSlices(companies, (company) => toRow(world, company, []));
}

/** A company as a row of the search. */
export function toRow(world: World, company: Company, companies: readonly Company[]): Schemas["Company"] {
  const profile = profileOf(company);
  const { name, resellerId = "" } = company.identity;
  const statuses = targetUsersOf(company).map(({ status }) => status);
  const active = statuses.filter((status) => status === "Active").length;
  return {
    companyName: name,
    companyResourceId: company.id,
    resellerName: world.company(resellerId)?.identity.name ?? null,
    industryName: profile.industryName,
    industryResourceId: profile.industryResourceId,
    licenseTypeName: profile.licenseTypeName,
    licenseTypeResourceId: profile.licenseTypeResourceId,
    isNumberOfUsersLimited: profile.isNumberOfUsersLimited,
    numberOfUsers: profile.numberOfUsers === null ? null : String(profile.numberOfUsers),
    privacyDurationId: profile.privacyDurationId,
    licenceExpired: isLicenceExpired(world, profile),
    licenseEndDate: profile.licenseEndDate,
    createTime: profile.createTime,
    targetUserCount: statuses.length,
    children: childrenOf(company, companies).map((child) => toRow(world, child, companies)),
    tags: profile.tags,
    deletedTargetUserCount: profile.deletedTargetUserCount + deletedUserCount(company),
    inactiveTargetUserCount: statuses.length - active,
    monthlyActiveUserCount: active,
  };
}

/** Whether a company has more people than its license allows. */
export function exceedsLimit(row: Schemas["Company"]): boolean {
  return row.isNumberOfUsersLimited && row.targetUserCount > Number(row.numberOfUsers);
}

/** A company as one of the caller's own. */
export function toMine(world: World, company: Company, companies: readonly Company[]): Schemas["MyCompany"] {
  const profile = profileOf(company);
  const { logoUrl, privacyDurationId, privacyDurationStartTime, privacyDurationEndTime } = profile;
  return {
    name: company.identity.name,
    resourceId: company.id,
    logoUrl,
    privacyDurationId,
    licenceExpired: isLicenceExpired(world, profile),
    privacyDurationStartTime,
    privacyDurationEndTime,
    children: childrenOf(company, companies).map((child) => toMine(world, child, companies)),
  };
}

/** A company's own page. */
export function toDetail(world: World, company: Company): Schemas["CompanyDetail"] {
  const { createTime, deletedTargetUserCount, ...profile } = profileOf(company);
  const { privacyDurationId, privacyDurationStartTime, privacyDurationEndTime, ...detail } = profile;
  const { name, parentId, resellerId = "" } = company.identity;
  return {
    ...detail,
    name,
    companyGroups: groupsOf(world, company).map(({ resourceId, name: groupName }) => ({ resourceId, name: groupName })),
    parentId: world.company(parentId ?? resellerId)?.identity.number ?? null,
    targetUserCount: targetUsersOf(company).length,
  };
}
