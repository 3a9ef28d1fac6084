import type { Domain } from "../../domain.ts";
import { harbourlight } from "../../seed/companies.ts";
import { groupTable } from "./company-group.ts";

/**
 * The groups that the examples list, with the companies whose own pages name them, and the groups of the company above,
 * of whose companies only the number is known.
 */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const table = groupTable(world, harbourlight.id);
  const pages = examples.responses("getCompany").map(({ value }) => value.data);
  const [list] = examples.responses("listCompanyGroups");
  for (const { resourceId, name, addedTime } of list?.value.data ?? []) {
    const members = pages.filter(({ companyGroups }) =>
      companyGroups?.some((group) => group.resourceId === resourceId),
    );
    const companyIds = members.map((company) => company.resourceId);
    table.put({ resourceId, name, createTime: addedTime ?? "", companyIds });
  }
  const [all] = examples.responses("searchCompanyGroupsWithParent");
  for (const { isOwner, companyCount, ...group } of all?.value.data.results ?? []) {
    if (isOwner === false) table.put({ ...group, companyIds: [], othersCount: companyCount });
  }
};
