import { type Keepnet, lookups, unwrap } from "@keepnet/core";
import type { Customer } from "./customer.ts";
import { oneNamed } from "./named.ts";

/** Looks up the id of everything that the customer's form names. Throws for a name that there is not. */
export async function lookUp(keepnet: Keepnet, customer: Customer, signal: AbortSignal) {
  const idIn = async (list: "countries" | "industries" | "licensePeriods" | "languages", name: string) =>
    (await lookups(keepnet, list, { signal })).find(name).resourceId;
  return {
    CountryResourceId: await idIn("countries", customer.country),
    IndustryResourceId: await idIn("industries", customer.industry),
    LicensePeriodTypeResourceId: await idIn("licensePeriods", customer.license.period),
    PreferredLanguageTypeResourceId: await idIn("languages", customer.language),
    TimeZoneId: (await lookups(keepnet, "timeZones", { signal })).find(customer.timeZone).id,
    ...(await lookUpLicense(keepnet, customer.license, signal)),
    ...(await lookUpFormats(keepnet, customer, signal)),
  };
}

/** The license type is the one with exactly the chosen modules, else the one named Custom. */
async function lookUpLicense(keepnet: Keepnet, { type, modules }: Customer["license"], signal: AbortSignal) {
  const licenses = await lookups(keepnet, "licenses", { signal });
  const modulesOf = ({ licenseModules }: (typeof licenses.rows)[number]) =>
    new Set(licenseModules?.map(({ resourceId }) => resourceId));
  const named = type === undefined ? undefined : licenses.find(type);
  if (!modules) {
    const license = named ?? licenses.find("Custom");
    return { LicenseTypeResourceId: license.resourceId, LicenseModuleResourceIdArray: [...modulesOf(license)] };
  }

  const all = await lookups(keepnet, "licenseModules", { signal });
  const chosen = modules.map((name) => all.find(name));
  const refused = chosen.find(({ isAvailable }) => !isAvailable);
  if (refused) throw new Error(`Your own license does not let you give the module "${refused.name}" to a customer.`);
  const ids = new Set(chosen.map(({ resourceId }) => resourceId));
  const exact = licenses.rows.find((license) => modulesOf(license).symmetricDifference(ids).size === 0);
  const license = exact ?? licenses.find("Custom");
  if (named && named !== license) {
    throw new Error(`The license type "${type}" has other modules. These are of the type "${license.name}".`);
  }
  return { LicenseTypeResourceId: license.resourceId, LicenseModuleResourceIdArray: [...ids] };
}

async function lookUpFormats(keepnet: Keepnet, { dateFormat, timeFormat }: Customer, signal: AbortSignal) {
  const { dateFormatList, timeFormatList } = await unwrap(keepnet.GET("/api/timezone/timezones", { signal }));
  return {
    DateFormat: oneNamed("date format", dateFormatList ?? [], dateFormat, String),
    TimeFormat: oneNamed("time format", timeFormatList ?? [], timeFormat, String),
  };
}
