import type { Domain } from "../../domain.ts";
import { harbourlight } from "../../seed/companies.ts";
import { groupTable } from "./company-group.ts";

/** The groups that the examples list, with the companies whose own pages name them. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const pages = examples.answers("getCompany").map(({ value }) => value.data);
  const [list] = examples.answers("listCompanyGroups");
  for (const { resourceId, name, addedTime } of list?.value.data ?? []) {
    const members = pages.filter(({ companyGroups }) =>
      companyGroups?.some((group) => group.resourceId === resourceId),
    );
    const companyIds = members.map((company) => company.resourceId);
    groupTable(world, harbourlight.id).put({ resourceId, name, createTime: addedTime ?? "", companyIds });
  }
};
