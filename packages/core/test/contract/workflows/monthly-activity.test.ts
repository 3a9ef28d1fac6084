import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { companies, download, forEachCompany, paginate, unwrap } from "../../../src/index.ts";
import { all, linesOf, useWorkflow } from "./support.ts";

// the day of the document's examples, on which the mock's data have their dates as they are
beforeAll(() => {
  vi.setSystemTime("2026-06-01T12:00:00Z");
});
afterAll(() => {
  vi.useRealTimers();
});

const workflow = useWorkflow();

test("the activity of a month is read in every company, and adds up with the list for the bill", async () => {
  const { keepnet } = workflow;
  const listed = await companies(keepnet).toArray();
  const period = { startDate: "2026-04-01T00:00:00Z", endDate: "2026-04-30T23:59:59Z" };
  const inPeriod = (date: string | null) => date !== null && date >= period.startDate && date <= period.endDate;
  const report = new Map<string, { active: number; simulations: number; trainings: number }>();
  const results = forEachCompany(keepnet, async (company) => {
    const counts = await unwrap(company.GET("/api/target-users/count-summary"));
    const months = counts.monthlyActiveUsers ?? [];
    expect(months.length).toBeGreaterThan(0);
    const simulations = await all(
      paginate(company, "/api/phishing-simulator/phishing-campaign-job-report/activity-users/search", { body: period }),
    );
    const trainings = await all(paginate(company, "/api/training-reports/activity-users/search", { body: period }));
    expect(simulations.every(({ createTime }) => inPeriod(createTime))).toBe(true);
    expect(trainings.every(({ enrolledOn }) => inPeriod(enrolledOn))).toBe(true);
    return {
      active: counts.totalNumberOfActiveUsers ?? 0,
      simulations: simulations.length,
      trainings: trainings.length,
    };
  });
  for await (const result of results) {
    if (!result.ok) throw result.error;
    report.set(result.companyId, result.value);
  }
  expect(new Set(report.keys())).toEqual(new Set(listed.map((row) => row.companyResourceId)));
  for (const { companyResourceId, monthlyActiveUserCount } of listed) {
    expect(report.get(companyResourceId)).toMatchObject({ active: monthlyActiveUserCount });
  }
  const sum = (figure: "active" | "simulations" | "trainings") =>
    [...report.values()].reduce((total, figures) => total + figures[figure], 0);
  expect(sum("active")).toBeGreaterThan(0);
  expect(sum("simulations")).toBeGreaterThan(0);
  expect(sum("trainings")).toBeGreaterThan(0);

  const file = await download(keepnet, "/api/companies/search/export", { body: { exportType: "Csv" } });
  expect(await linesOf(file)).toHaveLength(1 + listed.length);
});
