import { Refusal } from "../../refusal.ts";
import type { Filter } from "../../search/filter.ts";
import type { Company } from "../../world/company.ts";
import { idsMatching } from "./search.ts";
import { type TargetUser, targetUsers, targetUsersOf } from "./target-user.ts";

/** Whom a request is about: the people that it names, or with `selectAll` those whom its filter matches. */
interface Choice {
  readonly ids: readonly string[];
  /** Where the ids stand in the request. */
  readonly place: string;
  readonly selectAll?: boolean | undefined;
  readonly filter?: Filter | undefined;
  readonly excluded?: readonly string[] | null | undefined;
}

/** @throws {Refusal} 400: the company has no such person, or everybody is selected without a filter. */
export async function choose(
  company: Company,
  { ids, place, selectAll, filter, excluded }: Choice,
): Promise<TargetUser[]> {
  if (selectAll !== true) return named(company, ids, place);
  if (filter === undefined) {
    throw new Refusal(400, "Invalid request", [
      "body.filter: selectAll needs a filter; condition AND alone matches all",
    ]);
  }
  const matching = await idsMatching(company, targetUsersOf(company), filter);
  for (const id of excluded ?? []) matching.delete(id);
  // read again: others may have changed them in between
  return targetUsersOf(company).filter(({ resourceId }) => matching.has(resourceId));
}

function named(company: Company, ids: readonly string[], place: string): TargetUser[] {
  return [...new Set(ids)].map((id) => {
    const user = company.table(targetUsers).get(id);
    if (user !== undefined && user.isDeleted !== true) return user;
    throw new Refusal(400, "Invalid request", [`${place}: this company has no target user ${id}`]);
  });
}
