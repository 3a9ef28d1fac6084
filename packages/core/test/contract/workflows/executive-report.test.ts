import { expect, test } from "vitest";
import { unwrap } from "../../../src/index.ts";
import { one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("an executive report is read, widget by widget", async () => {
  const company = await workflow.company();
  const report = one(await unwrap(company.POST("/api/executive-report/search", { body: { name: "" } })));
  const path = { resourceId: report.resourceId };
  const { widgets } = await unwrap(company.GET("/api/executive-report/{resourceId}", { params: { path } }));
  expect(widgets?.length).toBeGreaterThan(0);
  for (const { resourceId, name } of widgets ?? []) {
    const data = await unwrap(
      company.POST("/api/executive-report/get-widget-datas", { body: { widgetIds: [resourceId] } }),
    );
    expect(data).toMatchObject([{ resourceId, name, widgetDatas: expect.any(Array) }]);
    expect(data[0]?.widgetDatas).not.toEqual([]);
  }
});

test("a report of one's own has the widgets that were chosen from the metrics", async () => {
  const company = await workflow.company();
  const { metrics } = await unwrap(company.GET("/api/executive-report/metrics"));
  const chosen = (metrics ?? []).flatMap(({ widgets }) => widgets ?? []).slice(0, 2);
  const path = await unwrap(
    company.POST("/api/executive-report", {
      body: {
        executiveReport: { name: "Board meeting", datePeriod: "LastMonth" },
        widgetLayouts: chosen.map(({ resourceId }, index) => ({
          ...{ resourceId, x: 0, y: index, w: 1, h: 1 },
        })),
      },
    }),
  );
  const { widgets } = await unwrap(company.GET("/api/executive-report/{resourceId}", { params: { path } }));
  expect(widgets?.map(({ resourceId }) => resourceId)).toEqual(chosen.map(({ resourceId }) => resourceId));
  const data = await unwrap(
    company.POST("/api/executive-report/get-widget-datas", {
      body: { widgetIds: chosen.map(({ resourceId }) => resourceId) },
    }),
  );
  expect(data.map(({ widgetDatas }) => widgetDatas?.length)).not.toContain(0);
});
