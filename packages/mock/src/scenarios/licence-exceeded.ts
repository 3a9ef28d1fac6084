import { writeProfile } from "../sandbox/domains/companies/profile.ts";
import { targetUsersOf } from "../sandbox/domains/target-users/target-user.ts";
import { timestampOf } from "../sandbox/world/timestamp.ts";
import type { World } from "../sandbox/world/world.ts";
import { companyNamed } from "./companies.ts";

const day = 86_400_000;

export function exceedLicence(world: World): void {
  const quillfern = companyNamed("quillfern", world);
  const active = targetUsersOf(quillfern).filter(({ status }) => status === "Active").length;
  writeProfile(quillfern, { isNumberOfUsersLimited: true, numberOfUsers: active - 1 });
  const licenseEndDate = timestampOf(world.surroundings.now() - day);
  writeProfile(companyNamed("tesselbrook", world), { licenseEndDate });
}
