import type { Domain } from "../../domain.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { addRole, rolesOf } from "./role.ts";

export const roleDomain: Domain = {
  seed: (world, examples) => {
    for (const { companyId = "", value } of examples.answers("listRoles")) {
      const company = world.company(companyId);
      for (const { resourceId, name } of value.data ?? []) {
        if (company !== undefined) addRole(company, { resourceId, roleName: name });
      }
    }
    for (const { companyId = "", value } of examples.answers("searchRoles")) {
      const company = world.company(companyId);
      for (const row of value.data.results ?? []) if (company !== undefined) addRole(company, row);
    }
  },
  handlers: {
    listRoles: ({ company }) =>
      ok(rolesOf(company).map(({ resourceId, roleName }) => ({ resourceId, name: roleName }))),
    searchRoles: ({ company, body }) => ok(page(rolesOf(company), body, { aliases: { Name: "roleName" } })),
  },
};
