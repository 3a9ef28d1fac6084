import type { Domain } from "../../domain.ts";
import { frequencies, schedules } from "./schedule.ts";

/** The schedules that the search's examples show. */
export const seed: NonNullable<Domain["seed"]> = (world, examples) => {
  const details = examples.responses("getReportSchedule").map(({ value }) => value.data);
  for (const { companyId = "", value } of examples.responses("searchReportSchedules")) {
    for (const { reportName: _reportName, frequency, ...row } of value.data.results ?? []) {
      const detail = details.find(({ resourceId }) => resourceId === row.resourceId) ?? emptyDetail;
      const frequencyTypeId = frequencies.indexOf(frequency ?? "");
      world
        .company(companyId)
        ?.table(schedules)
        .put({ schedule: row.nextSendDate ?? row.createTime, frequencyTypeId, ...detail, ...row });
    }
  }
};

const emptyDetail = {
  reportTypeId: 2,
  isRegionAwareTimeZone: false,
  scheduledDateTimeZoneId: null,
  emailAddresses: null,
  managerEmails: null,
  targetGroupResourceIds: null,
};
