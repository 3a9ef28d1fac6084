import type { Domain } from "../../domain.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { tableKind } from "../../world/table-kind.ts";
import { findRoles } from "../roles/role.ts";

/** A person who administers a company. No operation of the document reads them. */
interface SystemUser extends Readonly<Schemas["CreateSystemUserRequest"]> {
  readonly resourceId: string;
}

const systemUsers = tableKind<SystemUser>("systemUsers", "resourceId");

export const systemUserDomain: Domain = {
  handlers: {
    createSystemUser: ({ world, company, body }) => {
      const table = company.table(systemUsers);
      if ([...table.values()].some(({ email }) => email.toLowerCase() === body.email.toLowerCase())) {
        const what = `body.email: ${body.email} is a system user of this company already`;
        throw new Refusal(400, "Invalid request", [what]);
      }
      if (body.roleResourceIdList !== undefined) findRoles(company, body.roleResourceIdList);
      return ok({ resourceId: table.put({ ...body, resourceId: world.newId() }).resourceId });
    },
  },
};
