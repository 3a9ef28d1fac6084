import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { lookUp } from "../look-ups/catalog.ts";
import { modulesOf } from "./known-ids.ts";
import { type Profile, profileOf } from "./profile.ts";

/** The profile that a company's form describes. A PUT sends the whole form, so what it leaves out is emptied. */
export function profileFrom(world: World, form: FormData, id: string): Partial<Profile> {
  const text = (name: string) => (form.get(name) as string | null) || null;
  const number = (name: string) => (text(name) === null ? null : Number(text(name)));
  const known = (member: keyof Profile, resourceId: string | null, wanted: keyof Profile) =>
    nameOf(world, member, resourceId, wanted) as never;
  const reference = <Id extends keyof Profile, Name extends keyof Profile>(
    field: string,
    idMember: Id,
    name: Name,
  ) => ({
    [idMember]: text(field),
    [name]: known(idMember, text(field), name),
  });
  const modules = form.getAll("LicenseModuleResourceIdArray").map(String);
  return {
    resourceId: id,
    description: text("Description"),
    ...reference("IndustryResourceId", "industryResourceId", "industryName"),
    ...reference("CountryResourceId", "countryResourceId", "countryName"),
    countryCode: known("countryResourceId", text("CountryResourceId"), "countryCode") ?? null,
    address: text("Address"),
    websiteUrl: text("WebsiteUrl"),
    logoUrl: form.has("File") ? `https://cdn.mock.example/${id}/logo.png` : text("LogoUrl"),
    ...reference("LicenseTypeResourceId", "licenseTypeResourceId", "licenseTypeName"),
    ...reference("LicensePeriodTypeResourceId", "licensePeriodTypeResourceId", "licensePeriodTypeName"),
    ...reference(
      "NotificationTemplateTypeResourceId",
      "notificationTemplateTypeResourceId",
      "notificationTemplateTypeName",
    ),
    ...reference("TrainingContentTypeResourceId", "trainingContentTypeResourceId", "trainingContentTypeName"),
    ...reference("SmtpConfigurationTypeResourceId", "smtpConfigurationTypeResourceId", "smtpConfigurationTypeName"),
    licenseModules: modules.length > 0 ? modules : modulesOf(text("LicenseTypeResourceId") ?? ""),
    ...(form.has("StatusId") && statusOf(Number(text("StatusId")))),
    licenseStartDate: text("LicenseStartDate"),
    licenseEndDate: text("LicenseEndDate"),
    isNumberOfUsersLimited: text("IsNumberOfUsersLimited") === "true",
    numberOfUsers: number("NumberOfUsers"),
    ...reference("PreferredLanguageTypeResourceId", "preferredLanguageTypeResourceId", "preferredLanguageTypeName"),
    isVersionVisible: text("IsVersionVisible") !== "false",
    isReleaseNotesVisible: text("IsReleaseNotesVisible") === "true",
    releaseNotesUrl: text("ReleaseNotesUrl"),
    callBackNumberBookingCount: number("CallBackNumberBookingCount"),
    timeZoneId: text("TimeZoneId"),
    dateFormat: text("DateFormat"),
    timeFormat: text("TimeFormat"),
    tags: form.getAll("Tags").map(String),
    ...(form.has("BaseManHour") && { baseManHour: Number(text("BaseManHour")) }),
    ...(form.has("BaseManHourCost") && { baseManHourCost: Number(text("BaseManHourCost")) }),
  };
}

/** The name of an id: that of the look-up, or what another company's profile has for it. */
function nameOf(world: World, member: keyof Profile, id: string | null, wanted: keyof Profile) {
  if (id === null) return null;
  const value = lookUp(id);
  if (value !== undefined) return wanted === "countryCode" ? value.code : value.name;
  const other = world.companies().find((company: Company) => profileOf(company)[member] === id);
  return other === undefined ? null : profileOf(other)[wanted];
}

function statusOf(statusId: number) {
  return { statusId, statusName: statusId === 1 ? "Active" : "Inactive" };
}
