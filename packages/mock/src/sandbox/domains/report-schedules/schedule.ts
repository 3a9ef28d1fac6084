import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import { reports } from "../executive-reports/report.ts";

/** A schedule by which a report is sent, as it is kept. */
export interface ReportSchedule extends Readonly<Schemas["ReportSchedule"]> {
  readonly createTime: string;
}

export const schedules = tableKind<ReportSchedule>("reportSchedules", "resourceId");

/** The names of the frequencies, by their numbers. */
export const frequencies: readonly string[] = ["Once", "Weekly", "Every Two Weeks", "Monthly", "Quarterly"];

/** @throws {Refusal} 404: the company has no such schedule. */
export function findSchedule(company: Company, id: string): ReportSchedule {
  const schedule = company.table(schedules).get(id);
  if (schedule === undefined) throw new Refusal(404, "No report schedule with this id was found in this company");
  return schedule;
}

/** A schedule's own page. */
export function toDetail({ createTime: _createTime, ...schedule }: ReportSchedule): Schemas["ReportSchedule"] {
  return schedule;
}

/** A schedule as a row of the search, with the name of its report. */
export function toRow(company: Company, schedule: ReportSchedule): Schemas["ReportScheduleSummary"] {
  const { resourceId, name, reportResourceId, frequencyTypeId, status, createTime, lastSendDate, nextSendDate } =
    schedule;
  const reportName = company.table(reports).get(reportResourceId ?? "")?.name ?? null;
  const frequency = frequencies[frequencyTypeId] ?? null;
  return { resourceId, name, reportName, reportResourceId, frequency, status, createTime, lastSendDate, nextSendDate };
}
