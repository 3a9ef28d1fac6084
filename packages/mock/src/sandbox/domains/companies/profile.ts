import type { Schemas } from "../../operation-types.ts";
import { endOf } from "../../search/sort-key.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

/** What is kept of a company besides who it is: its own page, but for what follows from the rest of the world. */
export interface Profile
  extends Omit<Schemas["CompanyDetail"], "name" | "companyGroups" | "parentId" | "targetUserCount"> {
  readonly createTime: string | null;
  readonly privacyDurationId: number;
  readonly privacyDurationStartTime: string | null;
  readonly privacyDurationEndTime: string | null;
  readonly deletedTargetUserCount: number;
}

const profiles = tableKind<Profile>("profile", "resourceId");

/** A company's profile; what nobody has written is empty. */
export function profileOf(company: Company): Profile {
  return company.table(profiles).get(company.id) ?? emptyProfile(company.id);
}

export function writeProfile(company: Company, changes: Partial<Profile>): void {
  company.table(profiles).put({ ...profileOf(company), ...changes });
}

/** Whether the license has expired. A license without an end never does, one that ends on a day lasts all of it. */
export function isLicenceExpired(world: World, { licenseEndDate }: Profile): boolean {
  return licenseEndDate !== null && endOf(licenseEndDate) < world.surroundings.now();
}

function emptyProfile(resourceId: string): Profile {
  return {
    resourceId,
    description: null,
    industryResourceId: null,
    industryName: null,
    countryResourceId: null,
    countryName: null,
    countryCode: null,
    address: null,
    websiteUrl: null,
    logoUrl: null,
    licenseTypeResourceId: null,
    licenseTypeName: null,
    licensePeriodTypeResourceId: null,
    licensePeriodTypeName: null,
    licenseStartDate: null,
    licenseEndDate: null,
    isNumberOfUsersLimited: false,
    numberOfUsers: null,
    notificationTemplateTypeResourceId: null,
    notificationTemplateTypeName: null,
    trainingContentTypeResourceId: null,
    trainingContentTypeName: null,
    smtpConfigurationTypeResourceId: null,
    smtpConfigurationTypeName: null,
    preferredLanguageTypeResourceId: null,
    preferredLanguageTypeName: null,
    isVersionVisible: true,
    isReleaseNotesVisible: false,
    releaseNotesUrl: null,
    baseManHourCost: 0,
    baseManHour: 0,
    statusId: 1,
    statusName: "Active",
    licenseModules: [],
    timeZoneId: null,
    callBackNumberBookingCount: null,
    dateFormat: null,
    timeFormat: null,
    tags: [],
    hasAgenticAILicense: false,
    createTime: null,
    privacyDurationId: 1,
    privacyDurationStartTime: null,
    privacyDurationEndTime: null,
    deletedTargetUserCount: 0,
  };
}
