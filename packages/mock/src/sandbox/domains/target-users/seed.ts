import type { Domain } from "../../domain.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { targetUsers } from "./target-user.ts";

/**
 * The people that the search's examples show, in their company's first group and in the one of their department, with
 * the ids that the look-ups have for their time zones and languages.
 */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const timeZones = examples
    .responses("getTimeZoneOptions")
    .flatMap(({ value }) => value.data.timeZoneList ?? [])
    .map(({ displayName, id }) => [displayName, id] as const);
  const languages = examples
    .responses("listLanguages")
    .flatMap(({ value }) => value.data)
    .map(({ name, resourceId }) => [name, resourceId] as const);
  const timeZoneIds = new Map(timeZones);
  const languageIds = new Map(languages);
  for (const { companyId = "", value } of examples.responses("searchTargetUsers")) {
    const company = world.company(companyId);
    const groups = [...(company?.table(targetGroups).values() ?? [])];
    for (const row of value.data?.results ?? []) {
      const own = groups.filter(({ name }, index) => index === 0 || name === row.department);
      company?.table(targetUsers).put({
        ...row,
        timeZoneId: timeZoneIds.get(row.timeZone) ?? null,
        preferredLanguageId: languageIds.get(row.preferredLanguage) ?? null,
        targetGroupResourceIds: own.map(({ resourceId }) => resourceId),
      });
    }
  }
};
