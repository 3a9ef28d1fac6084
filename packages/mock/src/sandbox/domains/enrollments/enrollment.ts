import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import { membersOf, type TargetUser, targetUsers } from "../target-users/target-user.ts";

/** What the time since an enrollment was sent has brought. */
export interface Passed {
  /** How many whole hours people have had. */
  readonly hours: number;
  /** When those who have not finished were reminded last. */
  readonly lastReminder: string | null;
}

/** A training that a company sends to people. */
export interface Enrollment {
  readonly enrollmentId: string;
  /** Its row in the search. */
  readonly row: Readonly<Schemas["EnrollmentSummary"]>;
  /** Its own page. */
  readonly page: Readonly<Schemas["Enrollment"]>;
  /** When it was sent, and to whom; neither before that. */
  readonly sentTime: string | null;
  readonly recipientIds: readonly string[];
  /** When it was sent again, by the ids of the people who got it again. */
  /** What has happened since it was sent; absent where all of it has. */
  readonly passed?: Passed;
  readonly resentTimes?: Readonly<Record<string, string>>;
}

export const enrollments = tableKind<Enrollment>("enrollments", "enrollmentId");

/** @throws {Refusal} 404: the company has no such enrollment. */
export function findEnrollment(company: Company, id: string): Enrollment {
  const enrollment = company.table(enrollments).get(id);
  if (enrollment === undefined) throw new Refusal(404, "No enrollment with this id was found in this company");
  return enrollment;
}

/** The ids of the people in groups, each once. */
export function idsOfMembers(company: Company, groupIds: readonly string[]): string[] {
  const members = groupIds.flatMap((id) => membersOf(company, id));
  return [...new Set(members.map(({ resourceId }) => resourceId))];
}

/** Sends an enrollment to those who are in its groups now. */
export function send(company: Company, enrollment: Enrollment, sentTime: string): void {
  const recipientIds = idsOfMembers(company, enrollment.page.targetGroupResourceIds ?? []);
  const row = { ...enrollment.row, status: enrollment.row.isAutoEnrollmentActive ? "Auto-Enroll" : "Sending" };
  const passed = { hours: 0, lastReminder: null };
  company.table(enrollments).put({ ...enrollment, row, recipientIds, sentTime, passed });
}

/** The people that an enrollment was sent to. */
export function recipientsOf(company: Company, { recipientIds }: Enrollment): TargetUser[] {
  const found = recipientIds.map((id) => company.table(targetUsers).get(id));
  return found.filter((user) => user !== undefined);
}
