import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import { membersOf, type TargetUser, targetUsers } from "../target-users/target-user.ts";

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

/** The people that an enrollment was sent to. */
export function recipientsOf(company: Company, { recipientIds }: Enrollment): TargetUser[] {
  const found = recipientIds.map((id) => company.table(targetUsers).get(id));
  return found.filter((user) => user !== undefined);
}
