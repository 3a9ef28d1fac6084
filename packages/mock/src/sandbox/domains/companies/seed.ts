import type { Domain } from "../../domain.ts";
import type { Schemas } from "../../operation-types.ts";
import type { World } from "../../world/world.ts";
import { writeProfile } from "./profile.ts";

type Example = Schemas["MyCompany"];

/** What the examples show of companies: in the search, among one's own, and on a company's own page. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const [all] = examples.responses("searchCompanies");
  for (const row of all?.value.data?.results ?? []) seedRow(world, row);
  for (const { value } of examples.responses("getCompany")) {
    const { name, companyGroups, parentId, targetUserCount, ...profile } = value.data;
    const company = world.company(profile.resourceId);
    if (company !== undefined) writeProfile(company, profile);
  }
  const [mine] = examples.responses("listMyCompanies");
  for (const company of mine?.value.data ?? []) seedMine(world, company);
};

function seedRow(world: World, row: Schemas["Company"]): void {
  const company = world.company(row.companyResourceId);
  if (company === undefined) return;
  const { industryName, industryResourceId, licenseTypeName, licenseTypeResourceId, isNumberOfUsersLimited } = row;
  const { licenseEndDate, createTime, tags, deletedTargetUserCount, privacyDurationId } = row;
  writeProfile(company, {
    industryName,
    industryResourceId,
    licenseTypeName,
    licenseTypeResourceId,
    isNumberOfUsersLimited,
    numberOfUsers: row.numberOfUsers === null ? null : Number(row.numberOfUsers),
    licenseEndDate,
    createTime,
    tags,
    deletedTargetUserCount,
    privacyDurationId,
  });
  for (const child of row.children ?? []) seedRow(world, child);
}

function seedMine(world: World, { resourceId, children, ...mine }: Example): void {
  const company = world.company(resourceId);
  const { logoUrl, privacyDurationStartTime, privacyDurationEndTime } = mine;
  if (company !== undefined) writeProfile(company, { logoUrl, privacyDurationStartTime, privacyDurationEndTime });
  for (const child of children ?? []) seedMine(world, child);
}
