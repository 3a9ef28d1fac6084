import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { rowsOf } from "../../world/rows-of.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { managersOf } from "./managers.ts";
import { reportSchedulePassage } from "./passage.ts";
import { findSchedule, schedules, toDetail, toRow } from "./schedule.ts";
import { seed } from "./seed.ts";
import { writeSchedule } from "./write.ts";

const minute = (date: string | null) => date?.slice(0, 16).replace("T", " ");

const columns: Columns<Schemas["ReportScheduleSummary"]> = {
  Name: ({ name }) => name,
  Report: ({ reportName }) => reportName,
  Frequency: ({ frequency }) => frequency,
  Status: ({ status }) => (status === 1 ? "Active" : "Inactive"),
  "Last Sent": ({ lastSendDate }) => minute(lastSendDate),
  "Next Send": ({ nextSendDate }) => minute(nextSendDate),
};

export const reportScheduleDomain: Domain = {
  seed,
  passages: [reportSchedulePassage],
  handlers: {
    searchReportSchedules: async ({ companies, body }) =>
      ok(await page(await rows(companies), body, { row: "ReportScheduleSummary" })),
    exportReportSchedules: async ({ companies, body }) =>
      exportSearch("report-schedules", await rows(companies), body, columns, { row: "ReportScheduleSummary" }),
    getReportSchedule: ({ company, path }) => ok(toDetail(findSchedule(company, path.resourceId))),
    createReportSchedule: ({ world, company, body }) =>
      ok({ resourceId: writeSchedule(world, company, body, body, undefined).resourceId }),
    updateReportSchedule: ({ world, company, path, body }) =>
      ok({ resourceId: writeSchedule(world, company, body, body, findSchedule(company, path.resourceId)).resourceId }),
    setReportScheduleStatus: ({ company, path }) => {
      const schedule = findSchedule(company, path.resourceId);
      const status = Number(path.statusId);
      if (status !== 0 && status !== 1) throw new Refusal(400, "Invalid request", ["statusId: it is neither 0 nor 1"]);
      return ok({ resourceId: company.table(schedules).put({ ...schedule, status }).resourceId });
    },
    deleteReportSchedule: ({ company, path }) => {
      const { resourceId, reportTypeId } = findSchedule(company, path.resourceId);
      if (String(reportTypeId) !== String(path.reportType)) {
        throw new Refusal(404, "No report schedule with this id and this type of report was found in this company");
      }
      company.table(schedules).delete(resourceId);
      return ok({ resourceId });
    },
    listReportManagers: ({ company }) => ok(managersOf(company)),
    listReportTargetGroups: ({ company }) =>
      ok([...company.table(targetGroups).values()].map(({ resourceId, name }) => ({ resourceId, name }))),
  },
};

function rows(companies: readonly Company[]): Promise<Schemas["ReportScheduleSummary"][]> {
  return rowsOf(companies, schedules, (schedule, company) => toRow(company, schedule));
}
