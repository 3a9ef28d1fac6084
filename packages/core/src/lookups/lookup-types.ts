import { nearest } from "../errors/nearest.ts";
import { invalidCall } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";

/** The types of look-up with a known meaning, by the name of their list. */
const lookupTypes = {
  countries: 1,
  industries: 2,
  licenseTypes: 3,
  licensePeriods: 4,
  notificationTemplateTypes: 5,
  trainingContentTypes: 6,
  smtpConfigurationTypes: 7,
  smtpServiceProviders: 12,
  simulationMethods: 19,
  difficulties: 20,
  languages: 21,
} as const;

/** The name of a list of look-up values. */
export type LookupName = keyof typeof lookupTypes;

/** The number of a list that was given by name or by number. */
export function lookupTypeOf(list: LookupName | number): number {
  if (typeof list === "number" && Number.isSafeInteger(list) && list >= 0) return list;
  const names = Object.keys(lookupTypes);
  if (typeof list === "string" && names.includes(list)) return lookupTypes[list];
  const right = typeof list === "string" && nearest(list, names);
  const remedy = right ? `Did you mean ${right}?` : `The lists are ${names.join(", ")}. Pass the number of any other.`;
  throw invalidCall(undefined, `lookups() has no list ${show(list)}.`, remedy);
}
