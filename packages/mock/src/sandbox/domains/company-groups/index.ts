import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Context } from "../../handler.ts";
import type { OperationId, Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { type CompanyGroup, groupTable } from "./company-group.ts";
import { seed } from "./seed.ts";

type Any = Context<OperationId>;
type Caller = Pick<Any, "world" | "caller">;

const columns: Columns<Schemas["CompanyGroupSummary"]> = {
  "Group Name": ({ name }) => name,
  Companies: ({ companyCount }) => companyCount,
  Created: ({ createTime }) => createTime.slice(0, 10),
};

export const companyGroupDomain: Domain = {
  seed,
  handlers: {
    listCompanyGroups: (context) => ok(groups(context).map((group) => toGroup(context, group))),
    getCompanyGroup: (context) => ok(toGroup(context, find(context, context.path.resourceId))),
    searchCompanyGroups: (context) => ok(page(summaries(context), context.body)),
    exportCompanyGroups: (context) => exportSearch("company-groups", summaries(context), context.body, columns),
    createCompanyGroup: (context) => {
      const { world, body } = context;
      const companyIds = managed(context, body.companyResourceIdArray ?? []);
      const group = { resourceId: world.newId(), name: body.name, createTime: world.timestamp(), companyIds };
      return ok({ resourceId: table(context).put(group).resourceId });
    },
    updateCompanyGroup: (context) => {
      const group = find(context, context.path.resourceId);
      const { name, companyResourceIdArray } = context.body;
      const companyIds =
        companyResourceIdArray === undefined ? group.companyIds : managed(context, companyResourceIdArray);
      return ok({ resourceId: table(context).put({ ...group, name, companyIds }).resourceId });
    },
    updateCompanyGroupParticipants: (context) => {
      const group = find(context, context.path.resourceId);
      const companyIds = managed(context, context.body.companyResourceIdArray);
      return ok({ resourceId: table(context).put({ ...group, companyIds }).resourceId });
    },
  },
};

function table({ world, caller }: Caller) {
  return groupTable(world, caller.credential.companyId);
}

function groups(context: Caller): CompanyGroup[] {
  return [...table(context).values()];
}

function find(context: Caller, id: string): CompanyGroup {
  const group = table(context).get(id);
  if (group === undefined)
    throw new Refusal(404, `There is no company group ${id}. A Company ID is not the id of a group`);
  return group;
}

/** Ids of companies, each of which the caller manages. @throws {Refusal} 403 or 404. */
function managed({ world, companies }: Pick<Any, "world" | "companies">, ids: readonly string[]): string[] {
  for (const id of ids) {
    if (world.company(id) === undefined) throw new Refusal(404, `There is no company ${id}`);
    if (!companies.some((company) => company.id === id)) {
      throw new Refusal(403, `This credential does not manage the company ${id}`);
    }
  }
  return [...new Set(ids)];
}

function companyCount({ world }: Caller, { companyIds }: CompanyGroup): number {
  return companyIds.filter((id) => world.company(id) !== undefined).length;
}

function toGroup(context: Caller, group: CompanyGroup): Schemas["CompanyGroup"] {
  const { resourceId, name, createTime } = group;
  return { resourceId, name, addedTime: createTime, companyCount: companyCount(context, group) };
}

function summaries(context: Caller): Schemas["CompanyGroupSummary"][] {
  return groups(context).map((group) => {
    const { resourceId, name, createTime } = group;
    return { resourceId, name, companyCount: companyCount(context, group), createTime };
  });
}
