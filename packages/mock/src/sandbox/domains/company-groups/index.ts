import type { Domain } from "../../domain.ts";
import { exportSearch } from "../../files/export-file.ts";
import type { Context } from "../../handler.ts";
import type { OperationId } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { type CompanyGroup, companiesOf, findGroup, groupsOfCaller, groupTable } from "./company-group.ts";
import { deleteGroups } from "./delete.ts";
import { managed } from "./participants.ts";
import { columns, companyColumns, toCompany, toGroup, toOwnedSummary, toSummary } from "./rows.ts";
import { seed } from "./seed.ts";

type Any = Context<OperationId>;
type OfGroup = Pick<Any, "world" | "caller"> & { readonly path: { readonly resourceId: string } };

export const companyGroupDomain: Domain = {
  seed,
  handlers: {
    listCompanyGroups: (context) => ok(groupsOfCaller(context).map((group) => toGroup(context.world, group))),
    getCompanyGroup: (context) => ok(toGroup(context.world, findGroup(context, context.path.resourceId))),
    searchCompanyGroups: async (context) =>
      ok(await page(summaries(context), context.body, { row: "CompanyGroupSummary" })),
    exportCompanyGroups: (context) =>
      exportSearch("company-groups", summaries(context), context.body, columns, { row: "CompanyGroupSummary" }),
    searchCompanyGroupsWithParent: async (context) => {
      const rows = groupsOfCaller(context, "all").map((group) => toOwnedSummary(context.world, group));
      return ok(await page(rows, context.body, { row: "CompanyGroupSummary" }));
    },
    createCompanyGroup: (context) => {
      const { world, body } = context;
      const companyIds = managed(context, body.companyResourceIdArray ?? []);
      return put(context, { resourceId: world.newId(), name: body.name, createTime: world.timestamp(), companyIds });
    },
    updateCompanyGroup: (context) => {
      const group = findGroup(context, context.path.resourceId);
      const { name, companyResourceIdArray } = context.body;
      const companyIds =
        companyResourceIdArray === undefined ? group.companyIds : managed(context, companyResourceIdArray);
      return put(context, { ...group, name, companyIds });
    },
    deleteCompanyGroup: (context) => {
      const { resourceId } = findGroup(context, context.path.resourceId);
      groupTable(context.world, context.caller.credential.companyId).delete(resourceId);
      return ok({ resourceId });
    },
    deleteCompanyGroups: async (context) => {
      const [resourceId = ""] = await deleteGroups(context);
      return ok({ resourceId });
    },
    updateCompanyGroupParticipants: (context) => {
      const group = findGroup(context, context.path.resourceId);
      const added = managed(context, context.body.companyResourceIdArray);
      return put(context, { ...group, companyIds: [...new Set([...group.companyIds, ...added])] });
    },
    removeCompanyGroupParticipants: (context) => {
      const group = findGroup(context, context.path.resourceId);
      const removed = managed(context, context.body.companyResourceIdArray);
      return put(context, { ...group, companyIds: group.companyIds.filter((id) => !removed.includes(id)) });
    },
    searchCompanyGroupCompanies: async (context) =>
      ok(await page(companies(context), context.body, { row: "GroupCompany" })),
    exportCompanyGroupCompanies: (context) =>
      exportSearch("company-group-companies", companies(context), context.body, companyColumns, {
        row: "GroupCompany",
      }),
  },
};

function put({ world, caller }: Pick<Any, "world" | "caller">, group: CompanyGroup) {
  return ok({ resourceId: groupTable(world, caller.credential.companyId).put(group).resourceId });
}

function summaries(context: Pick<Any, "world" | "caller">) {
  return groupsOfCaller(context).map((group) => toSummary(context.world, group));
}

function companies(context: OfGroup) {
  const { world, path } = context;
  return companiesOf(world, findGroup(context, path.resourceId)).map((company) => toCompany(world, company));
}
