import { type CompanyClient, paginate } from "@keepnet/core";
import type { Company, EnrollmentSummary, TrainingReportUser } from "@keepnet/openapi";

/** Columns of a company's file, in their order. */
export const columns = {
  companyId: "companyId",
  companyName: "companyName",
  enrollmentId: "enrollmentId",
  name: "enrollment",
  trainingName: "training",
  type: "type",
  status: "enrollmentStatus",
  startDate: "startDate",
  targetUserResourceId: "targetUserId",
  email: "email",
  firstName: "firstName",
  lastName: "lastName",
  department: "department",
  personStatus: "status",
  firstCompletionDate: "firstCompletionDate",
  lastInteractionDate: "lastInteractionDate",
  examStatusName: "examStatus",
  examScore: "examScore",
};

/** The person's own `status` has another name here, because the enrollment has one too. */
export type ResultRow = Pick<Company, "companyName"> &
  EnrollmentSummary &
  Partial<Omit<TrainingReportUser, "status">> & { readonly companyId: string; readonly personStatus?: string | null };

interface RowOptions {
  readonly since: string | undefined;
  readonly signal: AbortSignal;
}

/** Every enrollment of a company with each of its people. An enrollment without people is one row. */
export async function* resultRows(
  client: CompanyClient,
  { companyName }: Company,
  { since, signal }: RowOptions,
): AsyncGenerator<ResultRow> {
  const filterItems = since ? [{ fieldName: "createTime", operator: ">=", value: since } as const] : [];
  const enrollments = paginate(client, "/api/enrollments/search", {
    body: { filter: { condition: "AND", filterGroups: [{ condition: "AND", filterItems }] } },
    signal,
  });
  for await (const enrollment of enrollments) {
    const row = { companyId: client.companyId, companyName, ...enrollment };
    const { enrollmentId } = enrollment;
    const path = "/api/training-reports/{enrollmentId}/users/search";
    const people = paginate(client, path, { params: { path: { enrollmentId } }, signal });
    let isEmpty = true;
    for await (const { status: personStatus, ...person } of people) {
      isEmpty = false;
      yield { ...row, ...person, enrollmentId, personStatus };
    }
    if (isEmpty) yield row;
  }
}
