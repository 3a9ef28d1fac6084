import type { Domain } from "../../domain.ts";
import { exportFile } from "../../files/export-file.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { filterInSlices } from "../../slices.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { choose } from "./choose.ts";
import { importColumns } from "./columns.ts";
import { countsOf } from "./counts.ts";
import { toContact, toDetail, toGroupRow } from "./rows.ts";
import { everybody, exportOfUsers, pageOfUsers } from "./search.ts";
import { seed } from "./seed.ts";
import { deleteTargetUser, findTargetUser, targetUsers } from "./target-user.ts";
import { written } from "./write.ts";

export const targetUserDomain: Domain = {
  seed,
  handlers: {
    searchTargetUsers: async ({ companies, body }) =>
      ok(await pageOfUsers(companies, await everybody(companies), body)),
    exportTargetUsers: async ({ companies, body }) =>
      exportOfUsers("target-users", companies, await everybody(companies), body),
    searchTargetUsersByEmail: async ({ companies, body }) => {
      const wanted = body.email.toLowerCase();
      const users = await filterInSlices(
        await everybody(companies),
        (user) => user.isDeleted !== true && user.email?.toLowerCase() === wanted,
      );
      return ok(await page(users.map(toDetail), body, { row: "TargetUserDetail" }));
    },
    listTargetUsersByIds: ({ company, body }) => {
      const found = body.targetUserResourceIds.map((id) => company.table(targetUsers).get(id));
      return ok(found.filter((user) => user !== undefined).map(toContact));
    },
    getTargetUser: ({ company, path }) => ok(toDetail(findTargetUser(company, path.resourceId))),
    searchTargetUserGroups: async ({ company, path, body }) => {
      const { targetGroupResourceIds } = findTargetUser(company, path.resourceId);
      const groups = targetGroupResourceIds.map((id) => company.table(targetGroups).get(id));
      const known = groups.filter((group) => group !== undefined);
      return ok(await page(known.map(toGroupRow), body, { row: "TargetUserGroup" }));
    },
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
      const before = findTargetUser(company, path.resourceId);
      if (!before.isEditable) {
        const what = `${before.email} is synchronized with a directory and can only be changed there`;
        throw new Refusal(400, "Invalid request", [what]);
      }
      const now = world.timestamp();
      company.table(targetUsers).put({ ...before, ...written(company, body, before), updateTime: now });
      return ok({ resourceId: before.resourceId });
    },
    deleteTargetUser: ({ world, company, path }) => {
      const user = findTargetUser(company, path.resourceId);
      deleteTargetUser(company, user, world.timestamp());
      return ok({ resourceId: user.resourceId });
    },
    deleteTargetUsers: async ({ world, company, body: { items, selectAll, filter, excludedItems: excluded } }) => {
      const chosen = await choose(company, { ids: items, place: "body.items", selectAll, filter, excluded });
      for (const user of chosen) deleteTargetUser(company, user, world.timestamp());
      return ok({ resourceId: null });
    },
    getTargetUserCountSummary: ({ world, company }) => ok(countsOf(world, company)),
  },
};
