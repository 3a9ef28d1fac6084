import { expect, test } from "vitest";
import { download, paginate, unwrap } from "../../../src/index.ts";
import { all, linesOf, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("the leaderboard is read, with what the points of its first come from", async () => {
  const company = await workflow.company();
  const ranked = await all(paginate(company, "/api/leaderboard/get-all"));
  const first = one(ranked);
  const targetUserResourceId = first.targetUserResourceId;
  const best = await all(paginate(company, "/api/leaderboard/get-top-performers"));
  expect(best[0]).toMatchObject({ targetUserResourceId, points: first.points });
  const performance = await unwrap(
    company.POST("/api/leaderboard/user-performance", { body: { targetUserResourceId } }),
  );
  expect(performance.map(({ totalPoints }) => totalPoints)).toEqual(performance.map(() => first.points));

  const options = await unwrap(company.GET("/api/leaderboard/form-details"));
  const events = await all(paginate(company, "/api/leaderboard/get-user-timeline", { body: { targetUserResourceId } }));
  expect(events.reduce((sum, { points }) => sum + points, 0)).toBe(first.points);
  const product = one(options.gamificationProductTypes ?? [], ({ text }) => text === "Phishing Simulator");
  const simulated = await all(
    paginate(company, "/api/leaderboard/get-user-timeline", {
      body: { targetUserResourceId, products: [String(product.value)] },
    }),
  );
  expect(simulated).toEqual(events.filter(({ productType }) => productType === product.text));

  const page = await unwrap(
    company.POST("/api/leaderboard/search-with-timeline", {
      body: {
        filter: { searchInputTextValue: "", condition: "AND" },
        userPagination: { pageNumber: 1, pageSize: 1, orderBy: "Rank", ascending: true },
        timelinePagination: { pageNumber: 1, pageSize: 100, orderBy: "ActionTime", ascending: false },
        includeTimeline: true,
      },
    }),
  );
  expect(page).toMatchObject({
    totalUserCount: ranked.length,
    users: [{ targetUserResourceId, points: first.points, timelineTotalCount: events.length }],
  });

  const file = await download(company, "/api/leaderboard/get-all/export", { body: { exportType: "Csv" } });
  expect(await linesOf(file)).toHaveLength(1 + ranked.length);
});
