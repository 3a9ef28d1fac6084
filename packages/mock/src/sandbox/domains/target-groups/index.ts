import type { Domain } from "../../domain.ts";
import { exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { rowsOf } from "../../world/rows-of.ts";
import { choose } from "../target-users/choose.ts";
import { exportOfUsers, pageOfUsers } from "../target-users/search.ts";
import { columns } from "./columns.ts";
import { countsIn } from "./counts.ts";
import { join, leave, usersOf } from "./members.ts";
import { ofCompany, owned, short, summaries, toSummary } from "./rows.ts";
import { seed } from "./seed.ts";
import { assertGroups, assertOpenGroups, findTargetGroup, targetGroupNamed, targetGroups } from "./target-group.ts";

export const targetGroupDomain: Domain = {
  seed,
  handlers: {
    listTargetGroups: async ({ companies }) => ok(await rowsOf(companies, targetGroups, short)),
    searchTargetGroups: async ({ companies, body }) => {
      const rows = await summaries(companies, body);
      return ok(await page(rows.map(toSummary), body, { row: "TargetGroupSummary" }));
    },
    searchCompanyTargetGroups: async ({ company, body }) => {
      const rows = await summaries([company], systemOf(body));
      return ok(await page(rows.map(ofCompany), body, { row: "CompanyTargetGroup" }));
    },
    searchAllTargetGroups: async ({ companies, body }) => {
      const rows = await summaries(companies, systemOf(body));
      return ok(await page(rows.map(owned), body, { row: "OwnedTargetGroup" }));
    },
    exportTargetGroups: async ({ companies, body }) =>
      exportSearch("target-groups", await summaries(companies), body, columns, { row: "TargetGroupSummary" }),
    getTargetGroup: ({ company, path }) => ok(short(findTargetGroup(company, path.resourceId))),
    createTargetGroup: ({ world, company, body }) => {
      if (targetGroupNamed(company, body.name) !== undefined) {
        const what = `body.name: a target group named "${body.name}" exists already in this company`;
        throw new Refusal(400, "Invalid request", [what]);
      }
      const group = company.table(targetGroups).put({
        name: body.name,
        priority: body.priority,
        resourceId: world.newId(),
        createTime: world.timestamp(),
        updateTime: null,
        isEditable: true,
        scimSettingName: null,
        ldapConfigName: null,
        isScimGroup: false,
        isGoogleGroup: false,
      });
      return ok({ resourceId: group.resourceId });
    },
    updateTargetGroup: ({ world, company, path, body: { name, priority } }) => {
      const before = findTargetGroup(company, path.resourceId);
      if (!before.isEditable) {
        const what = `${before.name} is synchronized with a directory and can only be changed there`;
        throw new Refusal(400, "Invalid request", [what]);
      }
      const taken = targetGroupNamed(company, name);
      if (taken !== undefined && taken.resourceId !== before.resourceId) {
        throw new Refusal(409, `A target group named "${name}" exists already in this company`);
      }
      company.table(targetGroups).put({ ...before, name, priority, updateTime: world.timestamp() });
      return ok({ resourceId: before.resourceId });
    },
    deleteTargetGroup: async ({ company, path }) => {
      const { resourceId } = findTargetGroup(company, path.resourceId);
      leave(company, await usersOf(company, resourceId), resourceId);
      company.table(targetGroups).delete(resourceId);
      return ok({ resourceId });
    },
    searchTargetGroupUsers: async ({ company, path, body }) => {
      const { resourceId } = findTargetGroup(company, path.resourceId);
      const users = await usersOf(company, resourceId, body.excludeGroupUsers);
      return ok(await pageOfUsers([company], users, body));
    },
    exportTargetGroupUsers: async ({ company, path, body }) => {
      const { resourceId } = findTargetGroup(company, path.resourceId);
      const users = await usersOf(company, resourceId, body.excludeGroupUsers);
      return exportOfUsers("target-group-users", [company], users, body);
    },
    addTargetGroupUsers: async ({ company, body }) => {
      const { targetUserResourceIds: ids, targetGroupResourceIds, selectAll, filter } = body;
      assertOpenGroups(company, targetGroupResourceIds, "body.targetGroupResourceIds");
      const choice = { ids, place: "body.targetUserResourceIds", selectAll, filter };
      join(
        company,
        await choose(company, { ...choice, excluded: body.excludedResourceIdList }),
        targetGroupResourceIds,
      );
      return ok([]);
    },
    removeTargetGroupUsers: async ({ company, path, body }) => {
      const { resourceId } = findTargetGroup(company, path.resourceId);
      assertOpenGroups(company, [resourceId], "path.resourceId");
      const choice = { ids: body.targetUserResourceIds, place: "body.targetUserResourceIds" };
      leave(company, await choose(company, choice), resourceId);
      return ok({ resourceId });
    },
    countTargetGroupUsers: ({ company, body }) => {
      assertGroups(company, body.targetGroupResourceIds, "body.targetGroupResourceIds");
      return ok(countsIn(company, body.targetGroupResourceIds));
    },
  },
};

/** What searches ask for whose rows do not say whether they are selected. */
function systemOf({ systemGeneratedGroups }: Schemas["TargetGroupSearchRequest"]) {
  return { systemGeneratedGroups };
}
