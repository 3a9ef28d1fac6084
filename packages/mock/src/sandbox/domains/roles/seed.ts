import type { Domain } from "../../domain.ts";
import { addRole, rolesOf } from "./role.ts";

/** The roles that the examples show. What is available to a company and not its own is its Reseller's. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  for (const { companyId = "", value } of examples.responses("listRoles")) {
    const company = world.company(companyId);
    for (const { resourceId, name } of value.data) {
      if (company !== undefined) addRole(company, { resourceId, roleName: name });
    }
  }
  for (const { companyId = "", value } of examples.responses("searchRoles")) {
    const company = world.company(companyId);
    for (const { userCount: _users, tenantUserCount: _tenantUsers, ...row } of value.data.results ?? []) {
      if (company !== undefined) addRole(company, row);
    }
  }
  for (const { companyId = "", value } of examples.responses("getRole")) {
    const company = world.company(companyId);
    const { resourceId, name, permissionResourceIdList } = value.data;
    if (company !== undefined) {
      addRole(company, { resourceId, roleName: name, permissionResourceIdList: permissionResourceIdList ?? [] });
    }
  }
  for (const { companyId = "", value } of examples.responses("listAvailableRoles")) {
    const company = world.company(companyId);
    const reseller = world.company(company?.identity.resellerId ?? "");
    if (company === undefined || reseller === undefined) continue;
    rolesOf(reseller);
    const own = new Set(rolesOf(company).map(({ resourceId }) => resourceId));
    for (const { resourceId, name } of value.data) {
      if (!own.has(resourceId)) {
        addRole(reseller, { resourceId, roleName: name, availableFor: [{ type: "AllCompanies" }] });
      }
    }
  }
};
