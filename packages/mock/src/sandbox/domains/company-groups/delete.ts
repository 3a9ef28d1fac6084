import type { Context } from "../../handler.ts";
import { Refusal } from "../../refusal.ts";
import { select } from "../../search/search.ts";
import { findGroup, groupsOfCaller, groupTable } from "./company-group.ts";
import { toSummary } from "./rows.ts";

/** Deletes the groups that a request lists, or all that its filter matches. @throws {Refusal} 400 or 404. */
export async function deleteGroups(context: Context<"deleteCompanyGroups">): Promise<string[]> {
  const { world, caller } = context;
  const table = groupTable(world, caller.credential.companyId);
  const ids = context.body.selectAll ? await matching(context) : listed(context);
  for (const id of ids) table.delete(id);
  return ids;
}

function listed(context: Context<"deleteCompanyGroups">): string[] {
  return context.body.items.map((id) => findGroup(context, id).resourceId);
}

async function matching(context: Context<"deleteCompanyGroups">): Promise<string[]> {
  const { filter, excludedItems = [] } = context.body;
  if (filter === undefined) {
    throw new Refusal(400, "Invalid request", [
      "body.filter: selectAll needs a filter; condition AND alone matches all",
    ]);
  }
  const rows = groupsOfCaller(context).map((group) => toSummary(context.world, group));
  const selected = await select(rows, { filter, orderBy: "", ascending: true }, { row: "CompanyGroupSummary" });
  return selected.map(({ resourceId }) => resourceId).filter((id) => !excludedItems.includes(id));
}
