import type { Domain } from "../../domain.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** A connection to a company's mail provider. */
interface DirectEmailSetting extends Readonly<Schemas["CreateDirectEmailSettingRequest"]> {
  readonly resourceId: string;
  readonly isDefault: boolean;
}

const settings = tableKind<DirectEmailSetting>("directEmailSettings", "resourceId");

export const directEmailSettingDomain: Domain = {
  handlers: {
    createDirectEmailSetting: ({ world, company, body }) => {
      const table = company.table(settings);
      if ([...table.values()].some(({ name }) => name === body.name)) {
        throw new Refusal(409, `A direct e-mail setting named "${body.name}" exists already in this company`);
      }
      return ok({ resourceId: table.put({ ...body, resourceId: world.newId(), isDefault: false }).resourceId });
    },
    testDirectEmailSetting: ({ company, body }) => {
      if (body.resourceId === undefined) return ok({ resourceId: "" });
      return ok({ resourceId: find(company, body.resourceId).resourceId });
    },
    makeDefaultDirectEmailSetting: ({ company, path }) => {
      const { resourceId } = find(company, path.resourceId);
      const table = company.table(settings);
      for (const row of table.values()) table.put({ ...row, isDefault: row.resourceId === resourceId });
      return ok({ resourceId });
    },
  },
};

function find(company: Company, id: string): DirectEmailSetting {
  const setting = company.table(settings).get(id);
  if (setting === undefined) throw new Refusal(404, "No direct e-mail setting with this id was found in this company");
  return setting;
}
