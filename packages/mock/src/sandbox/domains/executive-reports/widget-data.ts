import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { Period } from "../leaderboards/period.ts";
import type { CatalogWidget } from "./catalog.ts";

/** Widgets with the figures that the examples show. */
export const widgetData = tableKind<Schemas["ExecutiveReportWidget"]>("executiveReportWidgets", "resourceId");

/** A widget with its figures of a period, and those that have no date; one that no example shows has none. */
export function withData(
  company: Company,
  { resourceId, name, description, chartType, widgetType }: CatalogWidget,
  period: Period,
): Schemas["ExecutiveReportWidget"] {
  const empty = { resourceId, name, description, chartType, widgetType, widgetDatas: [] };
  const widget = company.table(widgetData).get(resourceId) ?? empty;
  const widgetDatas = (widget.widgetDatas ?? []).filter(({ date }) => date === null || period(date));
  return { ...widget, widgetDatas };
}
