import type { CompanyRow } from "@keepnet/bullmq";
import { type CompanyClient, paginate } from "@keepnet/core";
import type { EnrollmentSummary, TrainingReportUser } from "@keepnet/openapi";

/** A row of `training_results`. */
export type ResultRow = ReturnType<typeof rowOf>;

/** Every enrollment of a company with each of its people. An enrollment without people is one row. */
export async function* resultRows(
  client: CompanyClient,
  company: CompanyRow,
  signal: AbortSignal,
): AsyncGenerator<ResultRow> {
  for await (const enrollment of paginate(client, "/api/enrollments/search", { signal })) {
    const { enrollmentId } = enrollment;
    const path = "/api/training-reports/{enrollmentId}/users/search";
    let isEmpty = true;
    for await (const person of paginate(client, path, { params: { path: { enrollmentId } }, signal })) {
      isEmpty = false;
      yield rowOf(company, enrollment, person);
    }
    if (isEmpty) yield rowOf(company, enrollment);
  }
}

/** Dates stay texts, because their format is that of the account. */
function rowOf(company: CompanyRow, enrollment: EnrollmentSummary, person?: TrainingReportUser) {
  return {
    company_id: company.companyResourceId,
    company_name: company.companyName,
    enrollment_id: enrollment.enrollmentId,
    enrollment: enrollment.name,
    training: enrollment.trainingName,
    type: enrollment.type,
    enrollment_status: enrollment.status,
    start_date: enrollment.startDate,
    // a part of the primary key, so never null
    target_user_id: person?.targetUserResourceId ?? "",
    email: person?.email ?? null,
    first_name: person?.firstName ?? null,
    last_name: person?.lastName ?? null,
    department: person?.department ?? null,
    status: person?.status ?? null,
    first_completion_date: person?.firstCompletionDate ?? null,
    last_interaction_date: person?.lastInteractionDate ?? null,
    exam_status: person?.examStatusName ?? null,
    exam_score: person?.examScore ?? null,
  };
}
