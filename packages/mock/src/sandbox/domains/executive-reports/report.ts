import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";

/** An executive report as it is kept: its own page, and what may be done with it. */
export interface ExecutiveReport extends Readonly<Schemas["ExecutiveReportDetail"]> {
  readonly isEditable: boolean;
  readonly isDeletable: boolean;
}

export const reports = tableKind<ExecutiveReport>("executiveReports", "resourceId");

/** @throws {Refusal} 404: the company has no such report. */
export function findReport(company: Company, id: string): ExecutiveReport {
  const report = company.table(reports).get(id);
  if (report === undefined) throw new Refusal(404, "No executive report with this id was found in this company");
  return report;
}

/** A report as a row of the search. */
export function toRow(report: ExecutiveReport): Schemas["ExecutiveReport"] {
  const { resourceId, companyId, name, isEditable, isDeletable, description, isSupportManager } = report;
  return { resourceId, companyId, name, isEditable, isDeletable, description, isSupportManager };
}

/** A report's own page. */
export function toDetail(report: ExecutiveReport): Schemas["ExecutiveReportDetail"] {
  const { isEditable: _isEditable, isDeletable: _isDeletable, ...detail } = report;
  return detail;
}
