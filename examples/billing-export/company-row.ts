import { type CompanyResult, isKeepnetError } from "@keepnet/core";
import type { LicenseCheck } from "@keepnet/openapi";
import { type Renewal, renewalOf } from "./renewal.ts";

/** One row of the file. The order of its members is the order of the columns. */
export interface CompanyRow {
  readonly companyId: string | undefined;
  readonly companyName: string | null;
  readonly parentCompanyId: string | undefined;
  readonly resellerName: string | null;
  readonly licenseType: string | null;
  readonly licenseEndDate: string | null;
  readonly renewal: Renewal;
  readonly licenseLimit: number | string | null | undefined;
  readonly activeUsers: number | undefined;
  readonly totalUsers: number;
  readonly overLimit: "no" | "yes" | undefined;
  readonly monthlyActiveUsers: number;
  readonly inactiveUsers: number;
  readonly deletedUsers: number;
  readonly error: string | undefined;
}

export const columns: readonly (keyof CompanyRow)[] = [
  "companyId",
  "companyName",
  "parentCompanyId",
  "resellerName",
  "licenseType",
  "licenseEndDate",
  "renewal",
  "licenseLimit",
  "activeUsers",
  "totalUsers",
  "overLimit",
  "monthlyActiveUsers",
  "inactiveUsers",
  "deletedUsers",
  "error",
];

/** The row of a company. One whose license could not be checked has what the listing says, and the code of the error. */
export function companyRow(
  { company, companyId, value: check, error }: CompanyResult<LicenseCheck>,
  parentCompanyId: string | undefined,
  options: Parameters<typeof renewalOf>[1],
): CompanyRow {
  const listedLimit = company.isNumberOfUsersLimited ? company.numberOfUsers : null;
  return {
    companyId,
    companyName: company.companyName,
    parentCompanyId,
    resellerName: company.resellerName,
    licenseType: company.licenseTypeName,
    licenseEndDate: company.licenseEndDate,
    renewal: renewalOf(company, options),
    licenseLimit: check ? check.licenseLimit : listedLimit,
    activeUsers: check?.activeUserCount,
    totalUsers: check?.totalUserCount ?? company.targetUserCount,
    overLimit: check && (check.isLicenseExceeded ? "yes" : "no"),
    monthlyActiveUsers: company.monthlyActiveUserCount,
    inactiveUsers: company.inactiveTargetUserCount,
    deletedUsers: company.deletedTargetUserCount,
    error: error === undefined ? undefined : isKeepnetError(error) ? error.code : String(error),
  };
}
