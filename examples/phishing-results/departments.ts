import type { CampaignJobUser } from "@keepnet/openapi";

export interface Department {
  readonly name: string;
  readonly people: readonly CampaignJobUser[];
}

/** The people by department, by name. Empty where nobody has one. */
export function departmentsOf(people: readonly CampaignJobUser[]): Department[] {
  if (people.every(({ department }) => !department)) return [];
  const groups = Map.groupBy(people, ({ department }) => department || "No department");
  return [...groups]
    .map(([name, members]) => ({ name, people: members }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}
