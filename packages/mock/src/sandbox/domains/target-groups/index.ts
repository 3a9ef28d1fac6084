import type { Domain } from "../../domain.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { ofCompany, short, summaries } from "./rows.ts";
import { seed } from "./seed.ts";
import { targetGroups } from "./target-group.ts";

export const targetGroupDomain: Domain = {
  seed,
  handlers: {
    listTargetGroups: ({ companies }) =>
      ok(companies.flatMap((company) => [...company.table(targetGroups).values()].map(short))),
    searchTargetGroups: ({ companies, body }) => ok(page(summaries(companies), body)),
    searchCompanyTargetGroups: ({ company, body }) => ok(page(summaries([company]).map(ofCompany), body)),
    createTargetGroup: ({ world, company, body }) => {
      const group = company.table(targetGroups).put({
        ...body,
        resourceId: world.newId(),
        createTime: world.timestamp(),
        updateTime: null,
        isEditable: true,
        scimSettingName: null,
        ldapConfigName: null,
        isScimGroup: false,
        isGoogleGroup: false,
      });
      return ok({ resourceId: group.resourceId });
    },
  },
};
