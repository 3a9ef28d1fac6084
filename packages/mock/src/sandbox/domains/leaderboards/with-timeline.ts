import type { Context } from "../../handler.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { flat, page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { findTargetUser, targetUsers } from "../target-users/target-user.ts";
import { leaderboardOf } from "./leaderboard.ts";
import { periodOf } from "./period.ts";
import { timelineOf } from "./points.ts";
import { wanted } from "./timeline-filter.ts";

/** A page of the leaderboard, each person with a page of their timeline. */
export async function leaderboardWithTimeline({ world, companies, body }: Context<"searchLeaderboardWithTimeline">) {
  const { filter, userPagination, timelinePagination, includeTimeline = true } = body;
  const period = periodOf(body, world.surroundings.now());
  const { results, totalNumberOfRecords } = await page(
    await leaderboardOf(world, companies, period),
    flat({ pagination: userPagination, filter }),
    { row: "LeaderboardEntry" },
  );
  const users: Schemas["LeaderboardUserWithTimeline"][] = [];
  for (const { phoneNumber: _phoneNumber, ...entry } of results) {
    const company = companyOf(companies, entry.targetUserResourceId);
    const user = findTargetUser(company, entry.targetUserResourceId);
    const events = wanted(timelineOf(world, company, user, period), body);
    const found = await page(events, flat({ pagination: timelinePagination }), { row: "UserTimelineEvent" });
    users.push({ ...entry, timeline: includeTimeline ? found.results : [], timelineTotalCount: events.length });
  }
  const { pageNumber: currentPage, pageSize } = userPagination;
  return ok({ users, totalUserCount: totalNumberOfRecords, currentPage, pageSize });
}

function companyOf(companies: readonly Company[], userId: string): Company {
  const company = companies.find((each) => each.table(targetUsers).get(userId) !== undefined);
  if (company === undefined) throw new Error(`None of the companies has the person ${userId} of its leaderboard`);
  return company;
}
