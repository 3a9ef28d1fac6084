import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { toAutoEnroll, toReminder, toSchedule } from "./create.ts";
import { type Enrollment, enrollments, findEnrollment } from "./enrollment.ts";

/** What a request changes of an enrollment. What it leaves out stays; a schedule stays once the enrollment was sent. */
export function changeEnrollment(
  company: Company,
  id: string,
  request: Schemas["UpdateEnrollmentRequest"],
): Enrollment {
  const { row, page, ...enrollment } = findEnrollment(company, id);
  const { name, markedAsTest = page.markedAsTest, distributionDays = page.distributionDays } = request;
  const { enrollmentScheduler, enrollmentReminder, enrollmentAutoEnroll } = request;
  const schedule = enrollment.sentTime === null ? enrollmentScheduler : null;
  const changed = {
    ...page,
    ...{ name, markedAsTest, distributionDays },
    ...(schedule && { enrollmentScheduler: toSchedule(schedule) }),
    ...(enrollmentReminder !== undefined && { enrollmentReminder: toReminder(enrollmentReminder) }),
    ...(enrollmentAutoEnroll !== undefined && { enrollmentAutoEnroll: toAutoEnroll(enrollmentAutoEnroll) }),
  };
  return company.table(enrollments).put({
    ...enrollment,
    page: changed,
    row: {
      ...row,
      name,
      startDate: schedule?.scheduledDate || row.startDate,
      isReminderActive: enrollmentReminder === undefined ? row.isReminderActive : enrollmentReminder !== null,
      isAutoEnrollmentActive:
        enrollmentAutoEnroll === undefined ? row.isAutoEnrollmentActive : enrollmentAutoEnroll !== null,
    },
  });
}

/** Ends an enrollment. @throws {Refusal} 400: it has ended already. */
export function stopEnrollment(company: Company, id: string): Enrollment {
  const { row, ...enrollment } = findEnrollment(company, id);
  if (row.status === "Stopped" || row.status === "Finished") {
    throw new Refusal(400, "Invalid request", [`resourceId: this enrollment is ${row.status?.toLowerCase()} already`]);
  }
  return company.table(enrollments).put({ ...enrollment, row: { ...row, status: "Stopped" } });
}

/** Ends the reminders of an enrollment, which goes on. */
export function stopReminder(world: World, company: Company, id: string): Enrollment {
  const { row, page, ...enrollment } = findEnrollment(company, id);
  const enrollmentReminder = page.enrollmentReminder && { ...page.enrollmentReminder, stopTime: world.timestamp() };
  return company.table(enrollments).put({
    ...enrollment,
    row: { ...row, isReminderActive: false },
    page: { ...page, enrollmentReminder },
  });
}

/** Ends the enrollment of people who join later. Where that was all that went on, the enrollment is finished. */
export function stopAutoEnroll(world: World, company: Company, id: string): Enrollment {
  const { row, page, ...enrollment } = findEnrollment(company, id);
  const { enrollmentAutoEnroll: rule } = page;
  const status = row.status === "Auto-Enroll" ? "Finished" : row.status;
  return company.table(enrollments).put({
    ...enrollment,
    row: { ...row, isAutoEnrollmentActive: false, status },
    page: { ...page, enrollmentAutoEnroll: rule && { ...rule, stopTime: world.timestamp() } },
  });
}
