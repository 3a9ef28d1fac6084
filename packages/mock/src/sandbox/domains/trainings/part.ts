import type { Caller } from "../../access/caller.ts";
import type { Company } from "../../world/company.ts";
import { enrollments } from "../enrollments/enrollment.ts";
import type { Training } from "./training.ts";

/**
 * The part of the library that a request's `trainingSearchType` names: 2 what was enrolled most, 3 the favorites, 4 what
 * the caller created. Anything else is all of it, because the names are not published.
 */
export function partOf(
  all: readonly Training[],
  type: string | number | undefined,
  companies: readonly Company[],
  { credential }: Caller,
): Training[] {
  if (String(type) === "2") {
    const sent = companies.flatMap((company) => [...company.table(enrollments).values()]);
    const ids = sent.map(({ page }) => page.trainingId);
    return all.filter(({ trainingId }) => ids.includes(trainingId));
  }
  if (String(type) === "3") return all.filter(({ isFavourite }) => isFavourite);
  if (String(type) === "4") return all.filter(({ createdBy }) => createdBy === credential.clientId);
  return [...all];
}
