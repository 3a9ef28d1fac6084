import { isoInstant } from "../../../iso-instant.ts";
import type { PassageEntry } from "../../world/passage.ts";
import { timestampOf } from "../../world/timestamp.ts";
import { type ReportSchedule, schedules } from "./schedule.ts";

const week = 7 * 86_400_000;

/** How often each frequency is, by its number: in weeks, or in months. The first is once. */
const periods: readonly { readonly weeks?: number; readonly months?: number }[] = [
  {},
  { weeks: 1 },
  { weeks: 2 },
  { months: 1 },
  { months: 3 },
];

/** Schedules that are on send their reports when they are due; for those that are off, the time only passes. */
export const reportSchedulePassage: PassageEntry = [
  schedules.name,
  (company, now) => {
    const table = company.table(schedules);
    for (const schedule of [...table.values()]) {
      const changed = goOn(schedule, now);
      if (changed !== schedule) table.put(changed);
    }
  },
];

function goOn(schedule: ReportSchedule, now: number): ReportSchedule {
  const next = isoInstant(schedule.nextSendDate ?? "");
  // none, or a date in an account's own format, which cannot be known
  if (next === undefined || next > now) return schedule;
  const { weeks, months } = periods[schedule.frequencyTypeId] ?? {};
  const sent = (last: number, following: number | undefined): ReportSchedule => ({
    ...schedule,
    lastSendDate: schedule.status === 1 ? timestampOf(last) : schedule.lastSendDate,
    nextSendDate: following === undefined ? null : timestampOf(following),
  });
  if (weeks !== undefined) {
    const last = next + Math.floor((now - next) / (weeks * week)) * weeks * week;
    return sent(last, last + weeks * week);
  }
  if (months === undefined) return sent(next, undefined);
  // the day of the month is that of the first time, also after a shorter month
  const start = isoInstant(schedule.schedule) ?? next;
  let count = Math.max(0, Math.floor(monthsBetween(start, now) / months) - 1);
  while (monthsAfter(start, (count + 1) * months) <= now) count += 1;
  return sent(monthsAfter(start, count * months), monthsAfter(start, (count + 1) * months));
}

function monthsBetween(from: number, to: number): number {
  const [start, end] = [new Date(from), new Date(to)];
  return 12 * (end.getUTCFullYear() - start.getUTCFullYear()) + end.getUTCMonth() - start.getUTCMonth();
}

/** The same day so many months later, or the last day of a month that does not have it. */
function monthsAfter(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, lastDay));
}
