import type { Domain } from "../../domain.ts";
import { exportSearch } from "../../files/export-file.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { choose } from "../target-users/choose.ts";
import { columns as userColumns } from "../target-users/columns.ts";
import { toRow } from "../target-users/rows.ts";
import { pageOfUsers, readable } from "../target-users/search.ts";
import { columns } from "./columns.ts";
import { countsIn } from "./counts.ts";
import { join, leave, usersOf } from "./members.ts";
import { ofCompany, owned, short, summaries } from "./rows.ts";
import { seed } from "./seed.ts";
import { assertGroups, assertOpenGroups, findTargetGroup, targetGroupNamed, targetGroups } from "./target-group.ts";

export const targetGroupDomain: Domain = {
  seed,
  handlers: {
    listTargetGroups: ({ companies }) =>
      ok(companies.flatMap((company) => [...company.table(targetGroups).values()].map(short))),
    searchTargetGroups: ({ companies, body }) =>
      ok(page(summaries(companies, body.selectTargetUserResourceIds), body, { row: "TargetGroupSummary" })),
    searchCompanyTargetGroups: ({ company, body }) =>
      ok(page(summaries([company]).map(ofCompany), body, { row: "CompanyTargetGroup" })),
    searchAllTargetGroups: ({ companies, body }) =>
      ok(page(summaries(companies).map(owned), body, { row: "OwnedTargetGroup" })),
    exportTargetGroups: ({ companies, body }) =>
      exportSearch("target-groups", summaries(companies), body, columns, { row: "TargetGroupSummary" }),
    getTargetGroup: ({ company, path }) => ok(short(findTargetGroup(company, path.resourceId))),
    createTargetGroup: ({ world, company, body }) => {
      if (targetGroupNamed(company, body.name) !== undefined) {
        const what = `body.name: a target group named "${body.name}" exists already in this company`;
        throw new Refusal(400, "Invalid request", [what]);
      }
      const group = company.table(targetGroups).put({
        ...body,
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
        const what = `${before.name} is kept in step with a directory and can only be changed there`;
        throw new Refusal(400, "Invalid request", [what]);
      }
      const taken = targetGroupNamed(company, name);
      if (taken !== undefined && taken.resourceId !== before.resourceId) {
        throw new Refusal(409, `A target group named "${name}" exists already in this company`);
      }
      company.table(targetGroups).put({ ...before, name, priority, updateTime: world.timestamp() });
      return ok({ resourceId: before.resourceId });
    },
    deleteTargetGroup: ({ company, path }) => {
      const { resourceId } = findTargetGroup(company, path.resourceId);
      leave(company, usersOf(company, resourceId), resourceId);
      company.table(targetGroups).delete(resourceId);
      return ok({ resourceId });
    },
    searchTargetGroupUsers: ({ company, path, body: { excludeGroupUsers, ...request } }) => {
      const { resourceId } = findTargetGroup(company, path.resourceId);
      return ok(pageOfUsers([company], usersOf(company, resourceId, excludeGroupUsers), request));
    },
    exportTargetGroupUsers: ({ company, path, body: { excludeGroupUsers, ...request } }) => {
      const { resourceId } = findTargetGroup(company, path.resourceId);
      const rows = usersOf(company, resourceId, excludeGroupUsers).map(toRow);
      return exportSearch("target-group-users", rows, readable([company], request), userColumns, { row: "TargetUser" });
    },
    addTargetGroupUsers: ({ company, body }) => {
      const { targetUserResourceIds: ids, targetGroupResourceIds, selectAll, filter } = body;
      assertOpenGroups(company, targetGroupResourceIds, "body.targetGroupResourceIds");
      const choice = { ids, place: "body.targetUserResourceIds", selectAll, filter };
      join(company, choose(company, { ...choice, excluded: body.excludedResourceIdList }), targetGroupResourceIds);
      return ok([]);
    },
    removeTargetGroupUsers: ({ company, path, body }) => {
      const { resourceId } = findTargetGroup(company, path.resourceId);
      assertOpenGroups(company, [resourceId], "path.resourceId");
      const choice = { ids: body.targetUserResourceIds, place: "body.targetUserResourceIds" };
      leave(company, choose(company, choice), resourceId);
      return ok({ resourceId });
    },
    countTargetGroupUsers: ({ company, body }) => {
      assertGroups(company, body.targetGroupResourceIds, "body.targetGroupResourceIds");
      return ok(countsIn(company, body.targetGroupResourceIds));
    },
  },
};
