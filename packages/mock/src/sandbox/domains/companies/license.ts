import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { targetUsersOf } from "../target-users/target-user.ts";
import { profileOf } from "./profile.ts";

/** How many target users a company has and may have. Those who do not take part need no license: our choice. */
export function toLicenseCheck(company: Company): Schemas["LicenseCheck"] {
  const { isNumberOfUsersLimited: isLimited, numberOfUsers } = profileOf(company);
  const users = targetUsersOf(company);
  const activeUserCount = users.filter(({ status }) => status === "Active").length;
  const isLicenseExceeded = isLimited && numberOfUsers !== null && activeUserCount > numberOfUsers;
  const licenseLimit = isLimited ? numberOfUsers : null;
  return { isLimited, licenseLimit, activeUserCount, totalUserCount: users.length, isLicenseExceeded };
}
