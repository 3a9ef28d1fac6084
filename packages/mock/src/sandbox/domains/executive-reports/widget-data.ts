import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { CatalogWidget } from "./catalog.ts";

/** Widgets with the figures that the examples show. */
export const widgetData = tableKind<Schemas["ExecutiveReportWidget"]>("executiveReportWidgets", "resourceId");

/** A widget with its figures; one that no example shows has none. */
export function withData(
  company: Company,
  { resourceId, name, description, chartType, widgetType }: CatalogWidget,
): Schemas["ExecutiveReportWidget"] {
  const empty = { resourceId, name, description, chartType, widgetType, widgetDatas: [] };
  return company.table(widgetData).get(resourceId) ?? empty;
}
