import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { findWidgets } from "./catalog.ts";
import { type ExecutiveReport, reports } from "./report.ts";

const periods = ["LastMonth", "Last3Months", "Last6Months", "LastYear", "ThisYear", "Custom"] as const;

/**
 * Keeps a report.
 *
 * @param before - the report that is changed; undefined makes a new one
 * @throws {Refusal} 400: a widget is unknown. 409: another report of the company has the name.
 */
export function writeReport(
  world: World,
  company: Company,
  { executiveReport, widgetLayouts }: Schemas["CreateExecutiveReportRequest"],
  before: ExecutiveReport | undefined,
): ExecutiveReport {
  const { name, description = null, companyName = null, dateCreated, datePeriod = null } = executiveReport;
  const taken = [...company.table(reports).values()].find((report) => report.name === name);
  if (taken !== undefined && taken.resourceId !== before?.resourceId) {
    throw new Refusal(409, `An executive report named "${name}" exists already in this company`);
  }
  const ids = widgetLayouts.map(({ resourceId }) => resourceId);
  const chosen = findWidgets(world, company, ids, "body.widgetLayouts");
  return company.table(reports).put({
    resourceId: before?.resourceId ?? world.newId(),
    companyId: company.identity.number,
    ...{ name, description, companyName },
    dateCreated: dateCreated ?? before?.dateCreated ?? world.timestamp(),
    widgetLayout: JSON.stringify(widgetLayouts),
    widgets: chosen.map(({ imageUrl: _imageUrl, isSupportManager: _isSupportManager, ...widget }, index) => ({
      ...widget,
      chartType: widgetLayouts[index]?.chartType ?? widget.chartType,
      widgetDatas: null,
    })),
    datePeriod: typeof datePeriod === "number" ? (periods[datePeriod] ?? null) : datePeriod,
    dateRange: null,
    startDate: executiveReport.startDate ?? null,
    endDate: executiveReport.endDate ?? null,
    isSupportManager: chosen.every(({ isSupportManager }) => isSupportManager),
    isEditable: true,
    isDeletable: true,
  });
}
