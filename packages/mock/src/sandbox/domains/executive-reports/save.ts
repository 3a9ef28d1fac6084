import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { schedules } from "../report-schedules/schedule.ts";
import { writeSchedule } from "../report-schedules/write.ts";
import { type ExecutiveReport, reports } from "./report.ts";
import { writeReport } from "./write.ts";

/**
 * Keeps a report with the schedule that the request has, or neither of them.
 *
 * @param before - the report that is changed; undefined makes a new one
 * @throws {Refusal} 400 or 409: one of them cannot be kept.
 */
export function saveReport(
  world: World,
  company: Company,
  request: Schemas["CreateExecutiveReportRequest"],
  before: ExecutiveReport | undefined,
): ExecutiveReport {
  const report = writeReport(world, company, request, before);
  const { resourceId: reportResourceId } = report;
  if (request.scheduling === undefined) return report;
  const present = company.table(schedules).toJSON();
  const schedule = present.find((candidate) => candidate.reportResourceId === reportResourceId);
  try {
    writeSchedule(world, company, request.scheduling, { reportResourceId, reportType: 2 }, schedule);
  } catch (error) {
    if (before === undefined) company.table(reports).delete(reportResourceId);
    else company.table(reports).put(before);
    throw error;
  }
  return report;
}
