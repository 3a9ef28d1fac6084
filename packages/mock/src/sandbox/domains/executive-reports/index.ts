import type { Domain } from "../../domain.ts";
import { Refusal } from "../../refusal.ts";
import { assertRepeats } from "../../repeated-id.ts";
import { ok } from "../../replies.ts";
import { rowsOf } from "../../world/rows-of.ts";
import { periodOf } from "../leaderboards/period.ts";
import { schedules } from "../report-schedules/schedule.ts";
import { findWidgets, metricsOf } from "./catalog.ts";
import { findReport, reports, toDetail, toRow } from "./report.ts";
import { saveReport } from "./save.ts";
import { seed } from "./seed.ts";
import { withData } from "./widget-data.ts";

export const executiveReportDomain: Domain = {
  seed,
  handlers: {
    searchExecutiveReports: async ({ companies, body }) => {
      const all = await rowsOf(companies, reports, (report) => report);
      return ok(all.filter(({ name }) => name?.toLowerCase().includes(body.name.toLowerCase())).map(toRow));
    },
    getExecutiveReport: ({ company, path }) => ok(toDetail(findReport(company, path.resourceId))),
    createExecutiveReport: ({ world, company, body }) =>
      ok({ resourceId: saveReport(world, company, body, undefined).resourceId }),
    updateExecutiveReport: ({ world, company, path, body }) => {
      const report = findReport(company, path.resourceId);
      const { resourceId } = report;
      if (!report.isEditable) throw new Refusal(400, "Invalid request", ["resourceId: this report is not editable"]);
      assertRepeats(resourceId, body.executiveReportResourceId, "body.executiveReportResourceId");
      return ok({ resourceId: saveReport(world, company, body, report).resourceId });
    },
    deleteExecutiveReport: ({ company, path }) => {
      const { resourceId, isDeletable } = findReport(company, path.resourceId);
      if (!isDeletable) throw new Refusal(400, "Invalid request", ["resourceId: this report is not deletable"]);
      company.table(reports).delete(resourceId);
      for (const { resourceId: id, reportResourceId } of company.table(schedules).toJSON()) {
        if (reportResourceId === resourceId) company.table(schedules).delete(id);
      }
      return ok({ resourceId });
    },
    listExecutiveReportMetrics: ({ world, company }) => ok({ metrics: metricsOf(world, company) }),
    listExecutiveReportWidgetData: ({ world, company, body }) => {
      const { widgetIds } = body;
      const period = periodOf(body, world.surroundings.now());
      const all = metricsOf(world, company).flatMap(({ widgets }) => widgets ?? []);
      const wanted = widgetIds === undefined ? all : findWidgets(world, company, widgetIds, "body.widgetIds");
      return ok(wanted.map((widget) => withData(company, widget, period)));
    },
  },
};
