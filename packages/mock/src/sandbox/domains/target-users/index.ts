import type { Domain } from "../../domain.ts";
import { exportFile, exportSearch } from "../../files/export-file.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { columns, importColumns } from "./columns.ts";
import { seed } from "./seed.ts";
import { targetUsers, toRow } from "./target-user.ts";
import { written } from "./write.ts";

export const targetUserDomain: Domain = {
  seed,
  handlers: {
    searchTargetUsers: ({ companies, body }) => ok(page(rows(companies), body)),
    exportTargetUsers: ({ companies, body }) => exportSearch("target-users", rows(companies), body, columns),
    downloadTargetUserExampleFile: ({ body }) => exportFile("target-users-example", [], importColumns, body.exportType),
    createTargetUser: ({ world, company, body }) => {
      const user = company.table(targetUsers).put({
        ...written(company, body),
        resourceId: world.newId(),
        createTime: world.timestamp(),
        updateTime: null,
        isEditable: true,
        scimSettingName: null,
        ldapConfigName: null,
      });
      return ok({ resourceId: user.resourceId });
    },
    updateTargetUser: ({ world, company, body, path }) => {
      const before = company.table(targetUsers).get(path.resourceId);
      if (before === undefined) throw new Refusal(404, "No target user with this id was found in this company");
      const now = world.timestamp();
      company.table(targetUsers).put({ ...before, ...written(company, body, before.resourceId), updateTime: now });
      return ok({ resourceId: before.resourceId });
    },
    getTargetUserCountSummary: ({ company }) => {
      const statuses = [...company.table(targetUsers).values()].map(({ status }) => status);
      const activeTargetUserCount = statuses.filter((status) => status === "Active").length;
      return ok({
        activeTargetUserCount,
        inactiveTargetUserCount: statuses.length - activeTargetUserCount,
        deletedTargetUserCount: 0,
        monthlyActiveUserCount: activeTargetUserCount,
      });
    },
  },
};

function rows(companies: readonly Company[]) {
  return companies.flatMap((company) => [...company.table(targetUsers).values()].map(toRow));
}
