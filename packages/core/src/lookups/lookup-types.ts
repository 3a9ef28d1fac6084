import type { LicenseModule, LicenseType, Lookup, TimeZone } from "@keepnet/openapi";
import { nearest } from "../errors/nearest.ts";
import { invalidCall } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";

/** Where a list comes from: the number of a type of look-up, or the path and the member of an operation's payload. */
export type LookupSource = number | readonly [path: string, member: string];

/** The lists, by name. */
const sources = {
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
  licenses: ["/api/lookups/licenses", "licenses"],
  licenseModules: ["/api/lookups/licenses", "allLicenseModules"],
  timeZones: ["/api/timezone/timezones", "timeZoneList"],
} as const satisfies Record<string, LookupSource>;

/** The name of a list of look-up values. `licenses` are the license types with their modules. */
export type LookupName = keyof typeof sources;

/** The rows of the lists whose operation returns others than `Lookup`. */
interface OwnRows {
  licenses: Omit<LicenseType, "licenseModules"> & {
    /** Modules of this license type. */
    readonly licenseModules: readonly Readonly<LicenseModule>[] | null;
  };
  licenseModules: LicenseModule;
  timeZones: TimeZone;
}

/** A row of a list, by the list's name or number. */
export type LookupRow<List> = List extends keyof OwnRows ? OwnRows[List] : Lookup;

/** The source of a list that was given by name or by number. */
export function lookupSourceOf(list: LookupName | number): LookupSource {
  if (typeof list === "number" && Number.isSafeInteger(list) && list >= 0) return list;
  const names = Object.keys(sources);
  if (typeof list === "string" && names.includes(list)) return sources[list];
  const right = typeof list === "string" && nearest(list, names);
  const remedy = right ? `Did you mean ${right}?` : `The lists are ${names.join(", ")}. Pass the number of any other.`;
  throw invalidCall(undefined, `lookups() has no list ${show(list)}.`, remedy);
}
