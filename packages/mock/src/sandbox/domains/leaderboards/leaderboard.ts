import type { Schemas } from "../../operation-types.ts";
import { compareKeys } from "../../search/sort-key.ts";
import { flatMapInSlices, mapInSlices, sortInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { prepareUsers } from "../target-users/search.ts";
import { type TargetUser, targetUsersOf } from "../target-users/target-user.ts";
import type { Period } from "./period.ts";
import { timelineOf } from "./points.ts";

type Entry = Omit<Schemas["LeaderboardEntry"], "totalRowCount">;

/** The people of companies by their points in a period, and by their names where those are the same. */
export async function leaderboardOf(world: World, companies: readonly Company[], period: Period): Promise<Entry[]> {
  await prepareUsers(companies);
  const people = await flatMapInSlices(companies, (company) =>
    targetUsersOf(company).map((user) => [company, user] as const),
  );
  const scored = await mapInSlices(people, ([company, user]) => ({ user, ...scoreOf(world, company, user, period) }));
  const ranked = await sortInSlices(
    scored,
    (a, b) => b.points - a.points || compareKeys(String(a.user.email), String(b.user.email)),
  );
  let rank = 0;
  return mapInSlices(ranked, ({ user, points, performance }) => ({
    rank: ++rank,
    targetUserResourceId: user.resourceId,
    firstName: user.firstName,
    email: user.email,
    lastName: user.lastName,
    department: user.department,
    preferredLanguage: user.preferredLanguage,
    phoneNumber: user.phoneNumber,
    points,
    performance,
  }));
}

/** A person's points in a period, and what part of the time they did the right thing, in percent. */
export function scoreOf(
  world: World,
  company: Company,
  user: TargetUser,
  period: Period,
): { points: number; performance: number } {
  const events = timelineOf(world, company, user, period);
  const points = events.reduce((sum, event) => sum + event.points, 0);
  const passed = events.filter(({ result }) => result === "Passed").length;
  return { points, performance: events.length === 0 ? 0 : Math.round((1000 * passed) / events.length) / 10 };
}
