import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { profileOf } from "../companies/profile.ts";
import { deletedUserCount, targetUsersOf } from "./target-user.ts";

/** A company's people by state. Whoever is active counts as active this month. */
export function countsOf(world: World, company: Company): Schemas["TargetUserCountSummary"] {
  const users = targetUsersOf(company);
  const active = users.filter(({ status }) => status === "Active").length;
  const now = new Date(world.surroundings.now());
  const period = now.toLocaleDateString("en", { month: "long", year: "numeric", timeZone: "UTC" });
  const periodStart = `${now.toISOString().slice(0, 7)}-01T00:00:00Z`;
  return {
    totalNumberOfActiveUsers: active,
    totalNumberOfInActiveUsers: users.length - active,
    totalNumberOfDeletedUsers: profileOf(company).deletedTargetUserCount + deletedUserCount(company),
    monthlyActiveUsers: [{ period, periodStart, count: active }],
  };
}
