import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Context } from "../../handler.ts";
import type { OperationId, Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { flat, page } from "../../search/search.ts";
import { findTargetUser } from "../target-users/target-user.ts";
import { leaderboardOf, scoreOf } from "./leaderboard.ts";
import { periodOf } from "./period.ts";
import { timelineOf } from "./points.ts";
import { wanted } from "./timeline-filter.ts";
import { leaderboardWithTimeline } from "./with-timeline.ts";

type Request = Schemas["TopPerformersRequest"];

const columns: Columns<Awaited<ReturnType<typeof leaderboardOf>>[number]> = {
  Rank: ({ rank }) => rank,
  "First Name": ({ firstName }) => firstName,
  "Last Name": ({ lastName }) => lastName,
  Email: ({ email }) => email,
  Department: ({ department }) => department,
  Points: ({ points }) => points,
};

const timelineColumns: Columns<Schemas["UserTimelineEvent"]> = {
  Time: ({ ActionTime }) => ActionTime,
  Name: ({ name }) => name,
  Action: ({ ActionType }) => ActionType,
  Result: ({ result }) => result,
  Points: ({ points }) => points,
};

const firstPage = { pageNumber: 1, pageSize: 10, orderBy: "Rank", ascending: true };

export const leaderboardDomain: Domain = {
  handlers: {
    listLeaderboard: async (context) => ok(await entries(context, context.body)),
    searchLeaderboardWithTimeline: leaderboardWithTimeline,
    listTopPerformers: async (context) => ok(await entries(context, context.body)),
    exportLeaderboard: async ({ world, companies, body }) => {
      const rows = await leaderboardOf(world, companies, periodOf(body, world.surroundings.now()));
      const { exportType, reportAllPages } = body;
      const request = { ...flat(body), exportType, reportAllPages };
      return exportSearch("leaderboard", rows, request, columns, { row: "LeaderboardEntry" });
    },
    listUserTimeline: async (context) => {
      const { pagination } = context.body;
      return ok(await page(events(context), flat({ pagination }), { row: "UserTimelineEvent" }));
    },
    exportUserTimeline: (context) => {
      const { pagination, exportType, reportAllPages } = context.body;
      const request = { ...flat({ pagination }), exportType, reportAllPages };
      return exportSearch("user-timeline", events(context), request, timelineColumns, { row: "UserTimelineEvent" });
    },
    listUserPerformance: async ({ world, company, body }) => {
      const user = findTargetUser(company, body.targetUserResourceId);
      const period = periodOf(body, world.surroundings.now());
      const { points, performance } = scoreOf(world, company, user, period);
      const board = await leaderboardOf(world, [company], period);
      const rank = board.find((entry) => entry.targetUserResourceId === user.resourceId)?.rank ?? 0;
      const kinds = ["Phishing", "Smishing", "Quishing"].map((phishingType, index) => {
        const own = timelineOf(world, company, user, period).filter(
          ({ campaignType }) => campaignType === phishingType,
        );
        const passed = own.filter(({ result }) => result === "Passed").length;
        const share = own.length === 0 ? 0 : (100 * passed) / own.length;
        return {
          rank,
          phishingTypeId: index + 1,
          phishingType,
          performance: share,
          totalPerformance: performance,
          totalPoints: points,
        };
      });
      return ok(kinds);
    },
  },
};

/** What a person did, as far as a request asks for it. @throws {Refusal} 400 or 404. */
function events({ world, company, body }: Pick<Context<"listUserTimeline">, "world" | "company" | "body">) {
  const period = periodOf(body, world.surroundings.now());
  return wanted(timelineOf(world, company, findTargetUser(company, body.targetUserResourceId), period), body);
}

async function entries({ world, companies }: Pick<Context<OperationId>, "world" | "companies">, request: Request) {
  const { filter, pagination = firstPage } = request;
  const rows = await leaderboardOf(world, companies, periodOf(request, world.surroundings.now()));
  const { results, ...place } = await page(rows, flat({ filter, pagination }), { row: "LeaderboardEntry" });
  return { ...place, results: results.map((entry) => ({ ...entry, totalRowCount: place.totalNumberOfRecords })) };
}
