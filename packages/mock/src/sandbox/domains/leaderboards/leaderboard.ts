import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { type TargetUser, targetUsers } from "../target-users/target-user.ts";
import { timelineOf } from "./points.ts";

type Entry = Omit<Schemas["LeaderboardEntry"], "totalRowCount">;

/** The people of companies by their points, and by their names where those are the same. */
export function leaderboardOf(companies: readonly Company[]): Entry[] {
  const scored = companies.flatMap((company) =>
    [...company.table(targetUsers).values()].map((user) => ({ user, ...scoreOf(company, user) })),
  );
  scored.sort((a, b) => b.points - a.points || String(a.user.email).localeCompare(String(b.user.email)));
  return scored.map(({ user, points, performance }, index) => ({
    rank: index + 1,
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

/** A person's points, and what part of the time they did the right thing, in percent. */
export function scoreOf(company: Company, user: TargetUser): { points: number; performance: number } {
  const events = timelineOf(company, user);
  const points = events.reduce((sum, event) => sum + event.points, 0);
  const passed = events.filter(({ result }) => result === "Passed").length;
  return { points, performance: events.length === 0 ? 0 : Math.round((1000 * passed) / events.length) / 10 };
}

/** @throws {Refusal} 404: the company has no such person. */
export function findUser(company: Company, id: string): TargetUser {
  const user = company.table(targetUsers).get(id);
  if (user === undefined) throw new Refusal(404, "No target user with this id was found in this company");
  return user;
}
