import type { Context } from "../../handler.ts";
import type { OperationId } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { Table } from "../../world/table.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

/** A group of companies. It is kept with the Reseller that made it, or that may use it. */
export interface CompanyGroup {
  readonly resourceId: string;
  readonly name: string | null;
  readonly createTime: string;
  readonly companyIds: readonly string[];
  /** For a group of a company above the Reseller: how many companies of others it has. */
  readonly othersCount?: number;
}

type Caller = Pick<Context<OperationId>, "world" | "caller">;

export const companyGroups = tableKind<CompanyGroup>("companyGroups", "resourceId");

/** The groups that a Reseller company can put companies into: its own, and those of the companies above it. */
export function groupTable(world: World, resellerId: string): Table<CompanyGroup> {
  const reseller = world.company(resellerId);
  if (reseller === undefined) throw new Error(`The Reseller company ${resellerId} is not in the world`);
  return reseller.table(companyGroups);
}

/** The groups that the caller owns, and with `all` those of the companies above it too. */
export function groupsOfCaller({ world, caller }: Caller, which: "own" | "all" = "own"): CompanyGroup[] {
  const groups = [...groupTable(world, caller.credential.companyId).values()];
  return which === "all" ? groups : groups.filter(isOwn);
}

export function isOwn({ othersCount }: CompanyGroup): boolean {
  return othersCount === undefined;
}

/** @throws {Refusal} 404: the caller owns no such group. */
export function findGroup(context: Caller, id: string): CompanyGroup {
  const group = groupsOfCaller(context).find(({ resourceId }) => resourceId === id);
  if (group !== undefined) return group;
  throw new Refusal(404, `There is no company group ${id}. A Company ID is not the id of a group`);
}

/** The companies of a group that there still are. */
export function companiesOf(world: World, { companyIds }: CompanyGroup): Company[] {
  return companyIds.map((id) => world.company(id)).filter((company) => company !== undefined);
}

/** The groups that a company is in. */
export function groupsOf(world: World, { id, identity }: Company): CompanyGroup[] {
  if (identity.resellerId === undefined) return [];
  return [...groupTable(world, identity.resellerId).values()].filter(({ companyIds }) => companyIds.includes(id));
}

/**
 * What puts a company into the groups that its form lists, and into no others; undefined where the form is not about them.
 *
 * @throws {Refusal} 404: the Reseller has no such group.
 */
export function groupsFrom(
  world: World,
  resellerId: string | undefined,
  form: FormData,
): ((company: Company) => void) | undefined {
  if (!form.has("CompanyGroupResourceIdArray") || resellerId === undefined) return undefined;
  const wanted = form.getAll("CompanyGroupResourceIdArray").map(String);
  const unknown = wanted.find((id) => groupTable(world, resellerId).get(id) === undefined);
  if (unknown !== undefined) throw new Refusal(404, `There is no company group ${unknown}`);
  return (company) => changeGroups(groupTable(world, resellerId), company, wanted);
}

function changeGroups(table: Table<CompanyGroup>, company: Company, wanted: readonly string[]): void {
  for (const group of table.values()) {
    const others = group.companyIds.filter((id) => id !== company.id);
    const companyIds = wanted.includes(group.resourceId) ? [...others, company.id] : others;
    table.put({ ...group, companyIds });
  }
}
