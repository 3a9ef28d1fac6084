import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { pageRows, select } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { findUser, leaderboardOf, scoreOf } from "./leaderboard.ts";
import { timelineOf } from "./points.ts";

type Request = Pick<Schemas["LeaderboardSearchRequest"], "filter" | "pagination">;

const columns: Columns<ReturnType<typeof leaderboardOf>[number]> = {
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

const everything = { searchInputTextValue: "", condition: "AND" } as const;

export const leaderboardDomain: Domain = {
  handlers: {
    listLeaderboard: ({ companies, body }) => ok(entries(companies, body)),
    listTopPerformers: ({ companies, body }) => ok(entries(companies, body)),
    exportLeaderboard: ({ companies, body }) =>
      exportSearch("leaderboard", leaderboardOf(companies), { ...body, ...body.pagination }, columns),
    listUserTimeline: ({ company, body }) => {
      const events = timelineOf(company, findUser(company, body.targetUserResourceId));
      return ok(pageRows(select(events, { filter: everything, ...body.pagination }), body.pagination));
    },
    exportUserTimeline: ({ company, body }) => {
      const events = timelineOf(company, findUser(company, body.targetUserResourceId));
      return exportSearch(
        "user-timeline",
        events,
        { ...body, ...body.pagination, filter: everything },
        timelineColumns,
      );
    },
    listUserPerformance: ({ company, body }) => {
      const user = findUser(company, body.targetUserResourceId);
      const { points, performance } = scoreOf(company, user);
      const rank = leaderboardOf([company]).find((entry) => entry.targetUserResourceId === user.resourceId)?.rank ?? 0;
      const kinds = ["Phishing", "Smishing", "Quishing"].map((phishingType, index) => {
        const events = timelineOf(company, user).filter(({ campaignType }) => campaignType === phishingType);
        const passed = events.filter(({ result }) => result === "Passed").length;
        const share = events.length === 0 ? 0 : (100 * passed) / events.length;
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

function entries(companies: readonly Company[], { filter, pagination }: Request): Schemas["LeaderboardEntry"][] {
  const selected = select(leaderboardOf(companies), { filter, ...pagination });
  return pageRows(selected, pagination).map((entry) => ({ ...entry, totalRowCount: selected.length }));
}
