import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { targetUsersOf } from "../target-users/target-user.ts";

/** Everybody who is the manager of somebody in a company, by their e-mail address. */
export function managersOf(company: Company): Schemas["ReportManager"][] {
  const found = new Map<string, Schemas["ReportManager"]>();
  const people = targetUsersOf(company);
  const names = new Map(people.map(({ email, firstName, lastName }) => [email, fullName(firstName, lastName)]));
  for (const { managerEmail: email, managerFullName } of people) {
    if (!email) continue;
    found.set(email, { email, fullName: managerFullName ?? names.get(email) ?? null });
  }
  return [...found.values()];
}

function fullName(...names: (string | null)[]): string | null {
  return names.filter((name) => name !== null).join(" ") || null;
}
