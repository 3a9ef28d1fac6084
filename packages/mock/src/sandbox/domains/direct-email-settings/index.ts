import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { assertSender, domainsOf } from "./domains.ts";
import { seed } from "./seed.ts";
import { assertFreeName, findSetting, settings, toDetail, toRow } from "./setting.ts";

const columns: Columns<Schemas["DirectEmailSettingSummary"]> = {
  Name: ({ name }) => name,
  Type: ({ type }) => type,
  Status: ({ status }) => status,
  Default: ({ isDefault }) => (isDefault ? "Yes" : "No"),
  Created: ({ createTime }) => createTime?.slice(0, 10),
};

export const directEmailSettingDomain: Domain = {
  seed,
  handlers: {
    searchDirectEmailSettings: async ({ company, body }) =>
      ok(await page(rows(company), body, { row: "DirectEmailSettingSummary" })),
    exportDirectEmailSettings: ({ company, body }) =>
      exportSearch("direct-email-settings", rows(company), body, columns, { row: "DirectEmailSettingSummary" }),
    getDirectEmailSetting: ({ company, path }) => ok(toDetail(findSetting(company, path.resourceId))),
    createDirectEmailSetting: ({ world, company, body }) => {
      assertFreeName(company, body.name);
      const { type = 1, name, tenantId, allowedDomains } = body;
      const kept = { name, tenantId, allowedDomains, type, isRunning: true, isDefault: false };
      const created = { ...kept, resourceId: world.newId(), createTime: world.timestamp() };
      return ok({ resourceId: company.table(settings).put(created).resourceId });
    },
    updateDirectEmailSetting: ({ company, path, body }) => {
      const setting = findSetting(company, path.resourceId);
      assertFreeName(company, body.name, setting.resourceId);
      return ok({ resourceId: company.table(settings).put({ ...setting, ...body }).resourceId });
    },
    deleteDirectEmailSetting: ({ company, path }) => {
      const { resourceId } = findSetting(company, path.resourceId);
      company.table(settings).delete(resourceId);
      return ok({ resourceId });
    },
    testDirectEmailSetting: ({ company, body }) => {
      if (body.resourceId === undefined) return ok({ resourceId: "" });
      const setting = findSetting(company, body.resourceId);
      assertSender(setting, body.from);
      return ok({ resourceId: setting.resourceId });
    },
    listDirectEmailDomains: ({ company, body }) => {
      if (body.resourceId) findSetting(company, body.resourceId);
      return ok(domainsOf(company));
    },
    makeDefaultDirectEmailSetting: ({ company, path }) => {
      const { resourceId } = findSetting(company, path.resourceId);
      const table = company.table(settings);
      for (const row of table.values()) table.put({ ...row, isDefault: row.resourceId === resourceId });
      return ok({ resourceId });
    },
    removeDefaultDirectEmailSetting: ({ company, path }) => {
      const setting = findSetting(company, path.resourceId);
      return ok({ resourceId: company.table(settings).put({ ...setting, isDefault: false }).resourceId });
    },
  },
};

function rows(company: Company): Schemas["DirectEmailSettingSummary"][] {
  return [...company.table(settings).values()].map(toRow);
}
