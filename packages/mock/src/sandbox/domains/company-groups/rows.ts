import type { Columns } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { profileOf } from "../companies/profile.ts";
import { toRow } from "../companies/rows.ts";
import { type CompanyGroup, companiesOf, isOwn } from "./company-group.ts";

export const columns: Columns<Schemas["CompanyGroupSummary"]> = {
  "Group Name": ({ name }) => name,
  Companies: ({ companyCount }) => companyCount,
  Created: ({ createTime }) => createTime.slice(0, 10),
};

export const companyColumns: Columns<Schemas["GroupCompany"]> = {
  "Company Name": ({ companyName }) => companyName,
  Industry: ({ industryName }) => industryName,
  "License Type": ({ licenseTypeName }) => licenseTypeName,
  "Number of Users": ({ numberOfUsers }) => numberOfUsers,
  Status: ({ companyStatusName }) => companyStatusName,
  "License End Date": ({ licenseEndDate }) => licenseEndDate?.slice(0, 10),
};

/** A group's own page. */
export function toGroup(world: World, group: CompanyGroup): Schemas["CompanyGroup"] {
  const { resourceId, name, createTime } = group;
  return { resourceId, name, addedTime: createTime, companyCount: countOf(world, group) };
}

/** A group as a row of the search. */
export function toSummary(world: World, group: CompanyGroup): Schemas["CompanyGroupSummary"] {
  const { resourceId, name, createTime } = group;
  return { resourceId, name, companyCount: countOf(world, group), createTime };
}

/** A group as a row of the search that tells whose it is. */
export function toOwnedSummary(world: World, group: CompanyGroup): Schemas["CompanyGroupSummary"] {
  return { ...toSummary(world, group), isOwner: isOwn(group) };
}

function countOf(world: World, group: CompanyGroup): number {
  return companiesOf(world, group).length + (group.othersCount ?? 0);
}

/** A company as a row of its group. */
export function toCompany(world: World, company: Company): Schemas["GroupCompany"] {
  const { companyName, companyResourceId, industryName, industryResourceId, ...row } = toRow(world, company, []);
  const { licenseTypeName, licenseTypeResourceId, isNumberOfUsersLimited, numberOfUsers } = row;
  const { statusId, statusName } = profileOf(company);
  return {
    companyName,
    companyResourceId,
    industryName,
    industryResourceId,
    licenseTypeName,
    licenseTypeResourceId,
    isNumberOfUsersLimited,
    numberOfUsers,
    licenseEndDate: row.licenseEndDate,
    createTime: row.createTime,
    companyStatusId: statusId,
    companyStatusName: statusName,
  };
}
