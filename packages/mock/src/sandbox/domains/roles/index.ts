import type { Domain } from "../../domain.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import type { SearchOptions } from "../../search/fields.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { idOf } from "../../world/derive.ts";
import type { World } from "../../world/world.ts";
import { countUsersWithRole } from "../system-users/system-user.ts";
import { availableRoles, findRole, type Role, rolesOf } from "./role.ts";
import { seed } from "./seed.ts";
import { deleteRole, writeRole } from "./write.ts";

const search: SearchOptions<Schemas["RoleSummary"]> = {
  row: "RoleSummary",
  aliases: { Name: "roleName", Type: ({ typeName }) => (typeName === "System" ? 1 : 2) },
};

export const roleDomain: Domain = {
  seed,
  handlers: {
    listRoles: ({ company }) => ok(rolesOf(company).map(toShort)),
    listAvailableRoles: ({ world, company }) => ok(availableRoles(world, company).map(toShort)),
    searchRoles: async ({ world, company, body }) =>
      ok(
        await page(
          rolesOf(company).map((role) => toRow(world, company, role)),
          body,
          search,
        ),
      ),
    getRole: ({ world, company, path }) => ok(toDetail(world, company, findRole(world, company, path.resourceId))),
    createRole: ({ world, company, body }) => ok({ resourceId: writeRole(world, company, body, undefined).resourceId }),
    updateRole: ({ world, company, path, body }) =>
      ok({ resourceId: writeRole(world, company, body, findRole(world, company, path.resourceId)).resourceId }),
    deleteRole: ({ world, company, path }) => {
      const role = findRole(world, company, path.resourceId);
      deleteRole(world, company, role);
      return ok({ resourceId: role.resourceId });
    },
  },
};

function toShort({ resourceId, roleName }: Role): Schemas["Role"] {
  return { resourceId, name: roleName };
}

function toRow(world: World, company: Company, role: Role): Schemas["RoleSummary"] {
  const { permissionResourceIdList: _permissions, availableFor: _companies, ...row } = role;
  const userCount = countUsersWithRole([company, ...world.managedBy(company.id)], role.resourceId);
  return { ...row, userCount, tenantUserCount: userCount };
}

function toDetail(world: World, company: Company, role: Role): Schemas["RoleDetail"] {
  const { resourceId, roleName, roleDescription, availableFor, permissionResourceIdList } = role;
  return {
    resourceId,
    name: roleName,
    description: roleDescription,
    permissionResourceIdList: [...permissionResourceIdList],
    availableForList: availableFor.map(({ type = "MyCompanyOnly", resourceId: targetId = null }) => ({
      resourceId: idOf("availability of a role", resourceId, type, targetId ?? ""),
      ownerCompanyResourceId: role.companyResourceId ?? company.id,
      ownerCompanyName: role.companyName ?? company.identity.name,
      typeName: type,
      targetResourceId: targetId,
      targetName: world.company(targetId ?? "")?.identity.name ?? null,
    })),
  };
}
