import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { assertRepeats } from "../../repeated-id.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { rowsOf } from "../../world/rows-of.ts";
import type { World } from "../../world/world.ts";
import { findRoles } from "../roles/role.ts";
import { deleteSystemUsers } from "./delete.ts";
import { seed } from "./seed.ts";
import { findSystemUser, systemUsers, toRow } from "./system-user.ts";
import { writeSystemUser } from "./write.ts";

const columns: Columns<Schemas["SystemUser"]> = {
  "First name": ({ firstName }) => firstName,
  "Last name": ({ lastName }) => lastName,
  Email: ({ email }) => email,
  Company: ({ companyName }) => companyName,
  Role: ({ roles }) => roles,
  Status: ({ statusName }) => statusName,
};

export const systemUserDomain: Domain = {
  seed,
  handlers: {
    searchSystemUsers: async ({ world, companies, body }) =>
      ok(await page(await rows(world, companies), body, { row: "SystemUser" })),
    exportSystemUsers: async ({ world, companies, body }) =>
      exportSearch("system-users", await rows(world, companies), body, columns, { row: "SystemUser" }),
    createSystemUser: ({ world, company, body }) =>
      ok({ resourceId: writeSystemUser(world, company, body, undefined).resourceId }),
    updateSystemUser: ({ world, company, path, body }) => {
      assertRepeats(path.resourceId, body.resourceId, "body.resourceId");
      const { resourceId } = writeSystemUser(world, company, body, findSystemUser(company, path.resourceId));
      return ok({ resourceId });
    },
    deleteSystemUser: ({ company, path }) => {
      const { resourceId } = findSystemUser(company, path.resourceId);
      company.table(systemUsers).delete(resourceId);
      return ok({ resourceId });
    },
    deleteSystemUsers: async ({ world, company, body }) => {
      await deleteSystemUsers(world, company, body);
      return ok({ resourceId: null });
    },
    sendSystemUserInformationEmail: ({ company, path }) =>
      ok({ resourceId: findSystemUser(company, path.resourceId).resourceId }),
    addSystemUserRole: ({ world, company, path, body }) => {
      assertRepeats(path.resourceId, body.userResourceId, "body.userResourceId");
      const user = findSystemUser(company, path.resourceId);
      findRoles(world, company, [body.roleResourceId]);
      const roleIds = [...new Set([...user.roleIds, body.roleResourceId])];
      return ok({ resourceId: company.table(systemUsers).put({ ...user, roleIds }).resourceId });
    },
    removeSystemUserRole: ({ company, path }) => {
      const user = findSystemUser(company, path.userResourceId);
      const roleIds = user.roleIds.filter((id) => id !== path.roleResourceId);
      if (roleIds.length === user.roleIds.length) throw new Refusal(404, "This system user has no role with this id");
      return ok({ resourceId: company.table(systemUsers).put({ ...user, roleIds }).resourceId });
    },
  },
};

function rows(world: World, companies: readonly Company[]): Promise<Schemas["SystemUser"][]> {
  return rowsOf(companies, systemUsers, (user, company) => toRow(world, company, user));
}
