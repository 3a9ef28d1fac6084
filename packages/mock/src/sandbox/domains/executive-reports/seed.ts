import type { Domain } from "../../domain.ts";
import { metrics } from "./catalog.ts";
import { reports } from "./report.ts";
import { widgetData } from "./widget-data.ts";

/** The reports, the data and the catalog that the examples show. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const details = examples.responses("getExecutiveReport").map(({ value }) => value.data);
  for (const { companyId = "", value } of examples.responses("searchExecutiveReports")) {
    const company = world.company(companyId);
    for (const row of value.data) {
      const detail = details.find(({ resourceId }) => resourceId === row.resourceId) ?? emptyDetail;
      company?.table(reports).put({ ...detail, ...row });
    }
  }
  for (const { companyId = "", value } of examples.responses("listExecutiveReportWidgetData")) {
    for (const widget of value.data) world.company(companyId)?.table(widgetData).put(widget);
  }
  const resellers = world.companies().filter(({ identity }) => identity.resellerId === undefined);
  for (const { value } of examples.responses("listExecutiveReportMetrics")) {
    for (const [index, metric] of (value.data.metrics ?? []).entries()) {
      for (const reseller of resellers) reseller.table(metrics).put({ ...metric, position: String(index) });
    }
  }
};

const emptyDetail = {
  companyName: null,
  dateCreated: "2025-01-01T00:00:00Z",
  widgetLayout: null,
  widgets: [],
  datePeriod: "LastMonth",
  dateRange: null,
  startDate: null,
  endDate: null,
};
