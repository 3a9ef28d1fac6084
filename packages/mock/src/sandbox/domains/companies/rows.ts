import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { groupsOf } from "../company-groups/company-group.ts";
import { deletedUserCount, targetUsersOf } from "../target-users/target-user.ts";
import { profileOf } from "./profile.ts";

/** Companies as a tree: those that are a part of another one are among its children. */
export function roots(companies: readonly Company[]): Company[] {
  return companies.filter(({ identity }) => !companies.some(({ id }) => id === identity.parentId));
}

function childrenOf(parent: Company, companies: readonly Company[]): Company[] {
  return companies.filter(({ identity }) => identity.parentId === parent.id);
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
    licenceExpired: profile.licenceExpired,
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

/** Whether a company has more people than its licence allows. */
export function exceedsLimit(row: Schemas["Company"]): boolean {
  return row.isNumberOfUsersLimited && row.targetUserCount > Number(row.numberOfUsers);
}

/** A company as one of the caller's own. */
export function toMine(company: Company, companies: readonly Company[]): Schemas["MyCompany"] {
  const { logoUrl, privacyDurationId, licenceExpired, privacyDurationStartTime, privacyDurationEndTime } =
    profileOf(company);
  return {
    name: company.identity.name,
    resourceId: company.id,
    logoUrl,
    privacyDurationId,
    licenceExpired,
    privacyDurationStartTime,
    privacyDurationEndTime,
    children: childrenOf(company, companies).map((child) => toMine(child, companies)),
  };
}

/** A company's own page. */
export function toDetail(world: World, company: Company): Schemas["CompanyDetail"] {
  const { createTime, licenceExpired, deletedTargetUserCount, ...profile } = profileOf(company);
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
