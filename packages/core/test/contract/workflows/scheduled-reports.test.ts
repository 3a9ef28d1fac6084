import { expect, test } from "vitest";
import { paginate, unwrap } from "../../../src/index.ts";
import { all, one, useWorkflow } from "./support.ts";

const workflow = useWorkflow();

test("a report is scheduled, found, switched off and deleted", async () => {
  const company = await workflow.company();
  const reports = await unwrap(company.POST("/api/executive-report/search", { body: { name: "" } }));
  const report = one(reports, ({ isSupportManager }) => isSupportManager);
  const manager = one(await unwrap(company.GET("/api/report-scheduling/managers")));
  const people = await all(paginate(company, "/api/target-users/search"));
  expect(people.map(({ managerEmail }) => managerEmail)).toContain(manager.email);
  const group = one(await unwrap(company.GET("/api/report-scheduling/target-groups")));
  const path = await unwrap(
    company.POST("/api/report-scheduling", {
      body: {
        reportType: 2,
        reportResourceId: report.resourceId,
        name: "Monthly figures",
        frequency: 3,
        schedule: "2031-01-01T08:00:00Z",
        scheduledDateTimeZoneId: "W. Europe Standard Time",
        isRegionAwareTimeZone: false,
        emailAddresses: [],
        managerEmails: [String(manager.email)],
        targetGroupResourceIds: [group.resourceId],
      },
    }),
  );
  const schedules = async () =>
    (await all(paginate(company, "/api/report-scheduling/search"))).filter(
      ({ resourceId }) => resourceId === path.resourceId,
    );
  expect(await schedules()).toMatchObject([{ name: "Monthly figures", reportName: report.name, status: 1 }]);
  expect(await unwrap(company.GET("/api/report-scheduling/{resourceId}", { params: { path } }))).toMatchObject({
    managerEmails: manager.email,
    targetGroupResourceIds: group.resourceId,
  });
  await unwrap(
    company.PUT("/api/report-scheduling/{resourceId}/status/{statusId}", {
      params: { path: { ...path, statusId: 0 } },
    }),
  );
  expect(await schedules()).toMatchObject([{ status: 0 }]);
  await unwrap(
    company.DELETE("/api/report-scheduling/{resourceId}/{reportType}", {
      params: { path: { ...path, reportType: 2 } },
    }),
  );
  expect(await schedules()).toEqual([]);
});
