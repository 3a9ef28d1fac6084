import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { select } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { type SystemUser, systemUsers, toRow } from "./system-user.ts";

/**
 * Deletes the users that are listed, or those that a filter matches.
 *
 * @throws {Refusal} 400: one of them is unknown, or everybody is selected without a filter.
 */
export async function deleteSystemUsers(
  world: World,
  company: Company,
  { items, selectAll, excludedItems = [], filter }: Schemas["DeleteSystemUsersRequest"],
): Promise<void> {
  if (selectAll && filter === undefined) {
    throw new Refusal(400, "Invalid request", [
      "body.filter: selectAll needs a filter; condition AND alone matches all",
    ]);
  }
  const table = company.table(systemUsers);
  const rows = [...table.values()].map((user) => toRow(world, company, user));
  const chosen =
    selectAll && filter
      ? await select(rows, { filter, orderBy: "", ascending: true }, { row: "SystemUser" })
      : named(company, items);
  const excluded = new Set(excludedItems);
  for (const { resourceId } of chosen) if (!excluded.has(resourceId)) table.delete(resourceId);
}

function named(company: Company, ids: readonly string[]): SystemUser[] {
  const found = ids.map((id) => company.table(systemUsers).get(id));
  const missing = ids[found.indexOf(undefined)];
  if (missing === undefined) return found.filter((user) => user !== undefined);
  throw new Refusal(400, "Invalid request", [`body.items: this company has no system user ${missing}`]);
}
