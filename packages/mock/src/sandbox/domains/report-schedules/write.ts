import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { reports } from "../executive-reports/report.ts";
import { targetGroups } from "../target-groups/target-group.ts";
import { managersOf } from "./managers.ts";
import { frequencies, type ReportSchedule, schedules } from "./schedule.ts";

type Request = Schemas["ReportScheduleRequest"];
/** The report that is sent. */
type Sent = Pick<Request, "reportResourceId" | "reportType">;

const executiveReport = 2;

/**
 * Keeps a schedule. A new one is on.
 *
 * @param before - the schedule that is changed; undefined makes a new one
 * @throws {Refusal} 400: what is sent or to whom is wrong. 409: another schedule of the company has the name.
 */
export function writeSchedule(
  world: World,
  company: Company,
  request: Omit<Request, keyof Sent>,
  sent: Sent,
  before: ReportSchedule | undefined,
): ReportSchedule {
  const { name, schedule } = request;
  const { reportResourceId } = sent;
  const { isRegionAwareTimeZone = false, scheduledDateTimeZoneId = null } = request;
  const frequencyTypeId = frequencyOf(request.frequency);
  assertReport(company, sent, request.managerEmails);
  assertRecipients(company, request);
  const taken = [...company.table(schedules).values()].find((other) => other.name === name);
  if (taken !== undefined && taken.resourceId !== before?.resourceId) {
    throw new Refusal(409, `A report schedule named "${name}" exists already in this company`);
  }
  return company.table(schedules).put({
    resourceId: before?.resourceId ?? world.newId(),
    createTime: before?.createTime ?? world.timestamp(),
    status: before?.status ?? 1,
    lastSendDate: before?.lastSendDate ?? null,
    nextSendDate: schedule,
    reportTypeId: executiveReport,
    ...{ name, reportResourceId, schedule, frequencyTypeId, isRegionAwareTimeZone, scheduledDateTimeZoneId },
    emailAddresses: joined(request.emailAddresses),
    managerEmails: joined(request.managerEmails),
    targetGroupResourceIds: joined(request.targetGroupResourceIds),
  });
}

/** The number of a frequency that is given by number or by name. */
function frequencyOf(frequency: Request["frequency"]): number {
  const plain = (text: string) => text.toLowerCase().replaceAll(" ", "");
  const wanted = plain(String(frequency));
  const found = frequencies.findIndex((name, index) => plain(name) === wanted || String(index) === wanted);
  if (found >= 0) return found;
  throw refused(`body.frequency: ${frequency} is not one of 0 to ${frequencies.length - 1}`);
}

function assertReport(
  company: Company,
  { reportType, reportResourceId }: Sent,
  managerEmails: readonly string[] = [],
): void {
  const code = Number(reportType);
  if (!Number.isNaN(code) && code !== executiveReport) throw refused(`body.reportType: ${reportType} is not known`);
  const report = company.table(reports).get(reportResourceId);
  if (report === undefined) throw refused(`body.reportResourceId: this company has no report ${reportResourceId}`);
  if (managerEmails.length > 0 && !report.isSupportManager) {
    throw refused(`body.managerEmails: the report "${report.name}" is not sent to managers`);
  }
}

function assertRecipients(
  company: Company,
  { emailAddresses = [], managerEmails = [], targetGroupResourceIds: groups = [] }: Omit<Request, keyof Sent>,
): void {
  const unknown = groups.find((id) => company.table(targetGroups).get(id) === undefined);
  const stranger = managerEmails.find((email) => !managersOf(company).some((manager) => manager.email === email));
  if (stranger !== undefined) throw refused(`body.managerEmails: nobody's manager in this company is ${stranger}`);
  if (unknown !== undefined) throw refused(`body.targetGroupResourceIds: this company has no target group ${unknown}`);
  if (emailAddresses.length + managerEmails.length + groups.length > 0) return;
  throw refused("body: a report schedule needs at least one recipient");
}

function joined(values: readonly string[] = []): string | null {
  return values.length === 0 ? null : values.join(",");
}

function refused(text: string): Refusal {
  return new Refusal(400, "Invalid request", [text]);
}
