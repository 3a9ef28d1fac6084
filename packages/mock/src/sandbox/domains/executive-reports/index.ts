import type { Domain } from "../../domain.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { tableKind } from "../../world/table-kind.ts";

const reports = tableKind<Schemas["ExecutiveReport"]>("executiveReports", "resourceId");
const widgets = tableKind<Schemas["ExecutiveReportWidget"] & { readonly position: string }>(
  "executiveReportWidgets",
  "position",
);

export const executiveReportDomain: Domain = {
  seed: (world, examples) => {
    for (const { companyId = "", value } of examples.answers("searchExecutiveReports")) {
      for (const report of value.data) world.company(companyId)?.table(reports).put(report);
    }
    for (const { companyId = "", value } of examples.answers("listExecutiveReportWidgetData")) {
      for (const [index, widget] of value.data.entries()) {
        world
          .company(companyId)
          ?.table(widgets)
          .put({ ...widget, position: String(index) });
      }
    }
  },
  handlers: {
    searchExecutiveReports: ({ companies, body }) => {
      const all = companies.flatMap((company) => [...company.table(reports).values()]);
      return ok(all.filter(({ name }) => name?.toLowerCase().includes(body.name.toLowerCase())));
    },
    listExecutiveReportWidgetData: ({ company }) =>
      ok([...company.table(widgets).values()].map(({ position: _position, ...widget }) => widget)),
  },
};
