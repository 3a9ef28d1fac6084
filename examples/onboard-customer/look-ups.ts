import { type Keepnet, lookups, unwrap } from "@keepnet/core";
import type { Customer } from "./customer.ts";
import { oneNamed } from "./named.ts";

/** Looks up the id of everything that the customer's form names. Throws for a name that there is not. */
export async function lookUp(keepnet: Keepnet, customer: Customer, signal: AbortSignal) {
  const idIn = async (list: Parameters<typeof lookups>[1], name: string) =>
    (await lookups(keepnet, list, { signal })).find(name).resourceId;
  return {
    CountryResourceId: await idIn("countries", customer.country),
    IndustryResourceId: await idIn("industries", customer.industry),
    LicensePeriodTypeResourceId: await idIn("licensePeriods", customer.license.period),
    PreferredLanguageTypeResourceId: await idIn("languages", customer.language),
    ...(await lookUpLicense(keepnet, customer.license, signal)),
    ...(await lookUpTimes(keepnet, customer, signal)),
  };
}

/** The license type is the one with exactly the chosen modules, else the one named Custom. */
async function lookUpLicense(keepnet: Keepnet, { type, modules }: Customer["license"], signal: AbortSignal) {
  const { licenses, allLicenseModules } = await unwrap(keepnet.GET("/api/lookups/licenses", { signal }));
  const byName = ({ name }: { name: string | null }) => name;
  const modulesOf = (license: { licenseModules: { resourceId: string }[] | null }) =>
    new Set(license.licenseModules?.map(({ resourceId }) => resourceId));
  const types = licenses ?? [];
  const named = type === undefined ? undefined : oneNamed("license type", types, type, byName);
  if (!modules) {
    const license = named ?? oneNamed("license type", types, "Custom", byName);
    return { LicenseTypeResourceId: license.resourceId, LicenseModuleResourceIdArray: [...modulesOf(license)] };
  }

  const chosen = modules.map((name) => oneNamed("license module", allLicenseModules ?? [], name, byName));
  const refused = chosen.find(({ isAvailable }) => !isAvailable);
  if (refused) throw new Error(`Your own license does not let you give the module "${refused.name}" to a customer.`);
  const ids = new Set(chosen.map(({ resourceId }) => resourceId));
  const exact = types.find((license) => modulesOf(license).symmetricDifference(ids).size === 0);
  const license = exact ?? oneNamed("license type", types, "Custom", byName);
  if (named && named !== license) {
    throw new Error(`The license type "${type}" has other modules. These are of the type "${license.name}".`);
  }
  return { LicenseTypeResourceId: license.resourceId, LicenseModuleResourceIdArray: [...ids] };
}

async function lookUpTimes(keepnet: Keepnet, { timeZone, dateFormat, timeFormat }: Customer, signal: AbortSignal) {
  const { timeZoneList, dateFormatList, timeFormatList } = await unwrap(
    keepnet.GET("/api/timezone/timezones", { signal }),
  );
  return {
    TimeZoneId: oneNamed("time zone", timeZoneList ?? [], timeZone, ({ id }) => id).id,
    DateFormat: oneNamed("date format", dateFormatList ?? [], dateFormat, String),
    TimeFormat: oneNamed("time format", timeFormatList ?? [], timeFormat, String),
  };
}
