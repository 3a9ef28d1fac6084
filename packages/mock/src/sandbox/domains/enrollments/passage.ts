import { isoInstant } from "../../../iso-instant.ts";
import type { PassageEntry } from "../../world/passage.ts";
import { timestampOf } from "../../world/timestamp.ts";
import { type Enrollment, enrollments, type Passed, send } from "./enrollment.ts";

const hour = 3_600_000;
/** After so many hours everybody has done what they do. */
const longest = 75;
const days: Readonly<Record<string, number>> = { Day: 1, Week: 7, Month: 30 };

/** Scheduled enrollments are sent, people work on them, those who are behind are reminded, and due dates end them. */
export const enrollmentPassage: PassageEntry = [
  enrollments.name,
  (company, now) => {
    const table = company.table(enrollments);
    for (const enrollment of [...table.values()]) {
      const time = timeIn(enrollment.page.enrollmentScheduler?.scheduledDate);
      const isWaiting = enrollment.sentTime === null && enrollment.row.status === "Scheduled";
      if (isWaiting && time !== undefined && time <= now) send(company, enrollment, timestampOf(time));
    }
    for (const enrollment of [...table.values()]) {
      const changed = goOn(enrollment, now);
      if (changed !== enrollment) table.put(changed);
    }
  },
];

function goOn(enrollment: Enrollment, now: number): Enrollment {
  const { page, row, sentTime, passed: before } = enrollment;
  const isGoingOn = row.status === "Sending" || row.status === "Auto-Enroll";
  if (sentTime === null || before === undefined || !isGoingOn) return enrollment;
  const due = timeIn(page.enrollmentScheduler?.dueDate) ?? Number.POSITIVE_INFINITY;
  const passed = passedUntil(enrollment, Date.parse(sentTime), Math.min(now, due));
  if (due <= now) return { ...enrollment, passed, row: { ...row, status: "Finished" } };
  const isSame = passed.hours === before.hours && passed.lastReminder === before.lastReminder;
  return isSame ? enrollment : { ...enrollment, passed };
}

function passedUntil({ page, row }: Enrollment, sent: number, time: number): Passed {
  const hours = Math.min(Math.max(0, Math.floor((time - sent) / hour)), longest);
  const reminder = row.isReminderActive ? page.enrollmentReminder : null;
  if (reminder === null) return { hours, lastReminder: null };
  const { periodCount, periodType, occurrenceCount, endType, stopTime } = reminder;
  const period = Math.max(1, periodCount) * (days[periodType ?? "Day"] ?? 1) * 24 * hour;
  const end = Math.min(time, timeIn(stopTime) ?? time);
  const limit = endType === "AfterOccurrences" ? (occurrenceCount ?? 1) : Number.POSITIVE_INFINITY;
  const count = Math.min(Math.floor((end - sent) / period), limit);
  return { hours, lastReminder: count > 0 ? timestampOf(sent + count * period) : null };
}

/** Undefined for none, and for a date in an account's own format, which cannot be known. */
function timeIn(date: string | null | undefined): number | undefined {
  return isoInstant(date ?? "");
}
