import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

type Metric = Readonly<Schemas["ExecutiveReportMetric"] & { readonly position: string }>;
export type CatalogWidget = Schemas["ExecutiveReportMetricWidget"];

/** What reports can be made of. A Reseller's catalog is there for all the companies that it manages. */
export const metrics = tableKind<Metric>("executiveReportMetrics", "position");

/** The metrics that a company can put into its reports. */
export function metricsOf(world: World, company: Company): Schemas["ExecutiveReportMetric"][] {
  const owner = world.company(company.identity.resellerId ?? company.id);
  return [...(owner?.table(metrics).values() ?? [])].map(({ position: _position, ...metric }) => metric);
}

/** The widgets with these ids. @throws {Refusal} 400: the catalog has no such widget. */
export function findWidgets(world: World, company: Company, ids: readonly string[], place: string): CatalogWidget[] {
  const catalog = metricsOf(world, company).flatMap(({ widgets }) => widgets ?? []);
  return ids.map((id) => {
    const widget = catalog.find(({ resourceId }) => resourceId === id);
    if (widget !== undefined) return widget;
    throw new Refusal(400, "Invalid request", [`${place}: the catalog of metrics has no widget ${id}`]);
  });
}
