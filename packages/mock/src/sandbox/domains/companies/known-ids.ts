import { Refusal } from "../../refusal.ts";
import type { World } from "../../world/world.ts";
import { catalog, lookUp, timeZoneNamed } from "../look-ups/catalog.ts";
import { type Profile, profileOf } from "./profile.ts";

/** The members of a form that take a value of a look-up: its type, and where a profile keeps it. */
const lookUps: readonly (readonly [field: string, type: number, member: keyof Profile])[] = [
  ["CountryResourceId", 1, "countryResourceId"],
  ["IndustryResourceId", 2, "industryResourceId"],
  ["LicenseTypeResourceId", 3, "licenseTypeResourceId"],
  ["LicensePeriodTypeResourceId", 4, "licensePeriodTypeResourceId"],
  ["NotificationTemplateTypeResourceId", 5, "notificationTemplateTypeResourceId"],
  ["TrainingContentTypeResourceId", 6, "trainingContentTypeResourceId"],
  ["SmtpConfigurationTypeResourceId", 7, "smtpConfigurationTypeResourceId"],
  ["PreferredLanguageTypeResourceId", 21, "preferredLanguageTypeResourceId"],
];

/**
 * A dataset may have values of its own, which the look-ups lack: what a company has already is known too.
 *
 * @throws {Refusal} 400: a company's form has an id that is none.
 */
export function assertKnownIds(world: World, form: FormData): void {
  const profiles = world.companies().map(profileOf);
  for (const [field, type, member] of lookUps) {
    const id = form.get(field);
    if (typeof id !== "string" || id === "") continue;
    if (lookUp(id)?.genericCodeTypeId === type || profiles.some((profile) => profile[member] === id)) continue;
    throw refused(field, `"${id}" is no value of look-up type ${type}. GET /api/lookups/${type} lists them`);
  }
  const modules = form.getAll("LicenseModuleResourceIdArray").map(String);
  const known = new Set([...modulesOf(), ...profiles.flatMap(({ licenseModules }) => licenseModules ?? [])]);
  const unknown = modules.find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw refused("LicenseModuleResourceIdArray", `"${unknown}" is no module. GET /api/lookups/licenses lists them`);
  }
  const timeZone = String(form.get("TimeZoneId") ?? "");
  if (timeZone !== "" && timeZoneNamed(timeZone) === undefined && !isIanaName(timeZone)) {
    throw refused("TimeZoneId", `"${timeZone}" is no time zone. GET /api/timezone/timezones lists them`);
  }
}

/** The modules of a license type, or all that a license type has. */
export function modulesOf(licenseTypeId?: string): string[] {
  const licenses = catalog().licenses.filter(({ resourceId }) => (licenseTypeId ?? resourceId) === resourceId);
  const modules = licenses.flatMap(({ licenseModules }) => licenseModules ?? []);
  return [...new Set(modules.map(({ resourceId }) => resourceId))];
}

/** Whether it is a name such as `Europe/Amsterdam`, which the API takes in other places. */
function isIanaName(timeZone: string): boolean {
  try {
    return timeZone.includes("/") && new Intl.DateTimeFormat("en", { timeZone }) !== undefined;
  } catch {
    return false;
  }
}

function refused(field: string, what: string): Refusal {
  return new Refusal(400, "Invalid request", [`body.${field}: ${what}`]);
}
