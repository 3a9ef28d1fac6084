import type { Domain } from "../../domain.ts";
import { rolesOf } from "../roles/role.ts";
import { systemUsers } from "./system-user.ts";

/** The system users that the search's examples show, with the roles of their company that have the names shown. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  for (const { companyId = "", value } of examples.responses("searchSystemUsers")) {
    const company = world.company(companyId);
    if (company === undefined) continue;
    const known = rolesOf(company);
    for (const { roles, companyName: _name, companyResourceId: _id, statusName: _status, ...user } of value.data
      .results ?? []) {
      const names = roles?.split(", ") ?? [];
      const own = known.filter(({ roleName }) => names.includes(roleName ?? ""));
      company.table(systemUsers).put({ ...user, roleIds: own.map(({ resourceId }) => resourceId) });
    }
  }
};
