import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { Table } from "../../world/table.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

/** A group of companies. It is kept with the Reseller that made it. */
export interface CompanyGroup {
  readonly resourceId: string;
  readonly name: string | null;
  readonly createTime: string;
  readonly companyIds: readonly string[];
}

export const companyGroups = tableKind<CompanyGroup>("companyGroups", "resourceId");

/** The groups of a Reseller company. */
export function groupTable(world: World, resellerId: string): Table<CompanyGroup> {
  const reseller = world.company(resellerId);
  if (reseller === undefined) throw new Error(`The Reseller company ${resellerId} is not in the world`);
  return reseller.table(companyGroups);
}

/** The groups that a company is in. */
export function groupsOf(world: World, { id, identity }: Company): CompanyGroup[] {
  if (identity.resellerId === undefined) return [];
  return [...groupTable(world, identity.resellerId).values()].filter(({ companyIds }) => companyIds.includes(id));
}

/** Puts a company into the groups that its form lists, and into no others. @throws {Refusal} 404: no such group. */
export function changeGroups(world: World, company: Company, form: FormData): void {
  const { resellerId } = company.identity;
  if (!form.has("CompanyGroupResourceIdArray") || resellerId === undefined) return;
  const wanted = form.getAll("CompanyGroupResourceIdArray").map(String);
  const table = groupTable(world, resellerId);
  const unknown = wanted.find((id) => table.get(id) === undefined);
  if (unknown !== undefined) throw new Refusal(404, `There is no company group ${unknown}`);
  for (const group of table.values()) {
    const others = group.companyIds.filter((id) => id !== company.id);
    const companyIds = wanted.includes(group.resourceId) ? [...others, company.id] : others;
    table.put({ ...group, companyIds });
  }
}
