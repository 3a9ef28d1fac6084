import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import { type Enrollment, enrollments, findEnrollment } from "./enrollment.ts";

/** Enrollments that were deleted and can be restored, each as it was before that. */
export const archived = tableKind<Enrollment>("archivedEnrollments", "enrollmentId");

/** @throws {Refusal} 404: the archive has no such enrollment. */
export function findArchived(company: Company, id: string): Enrollment {
  const enrollment = company.table(archived).get(id);
  if (enrollment === undefined) throw new Refusal(404, "No archived enrollment with this id was found in this company");
  return enrollment;
}

/** Moves an enrollment into the archive. @throws {Refusal} 404: the company has no such enrollment. */
export function archive(company: Company, id: string): void {
  const { enrollmentId } = findEnrollment(company, id);
  company.table(archived).move(enrollmentId, company.table(enrollments));
}

/** Takes an enrollment out of the archive. @throws {Refusal} 404: the archive has no such enrollment. */
export function restore(company: Company, id: string): void {
  const { enrollmentId } = findArchived(company, id);
  company.table(enrollments).move(enrollmentId, company.table(archived));
}
