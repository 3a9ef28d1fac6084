import { clientCredentials, companies, createKeepnet, paginate } from "@keepnet/core";
import type { Mock } from "@keepnet/mock";

/** The rows that `training_results` must have, read from the mock by one client. */
export async function readReport(mock: Mock): Promise<Record<string, unknown>[]> {
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  const keepnet = createKeepnet({ auth, fetch: mock.fetch });
  const rows: Record<string, unknown>[] = [];
  for await (const { companyResourceId: company_id, companyName: company_name } of companies(keepnet)) {
    const client = keepnet.forCompany(company_id);
    for await (const { enrollmentId, name, trainingName, type, status, startDate } of paginate(
      client,
      "/api/enrollments/search",
    )) {
      const enrollment = {
        ...{ company_id, company_name, enrollment_id: enrollmentId, enrollment: name, training: trainingName, type },
        ...{ enrollment_status: status, start_date: startDate },
      };
      const path = "/api/training-reports/{enrollmentId}/users/search";
      let isEmpty = true;
      for await (const person of paginate(client, path, { params: { path: { enrollmentId } } })) {
        isEmpty = false;
        rows.push({
          ...enrollment,
          ...{ target_user_id: person.targetUserResourceId, email: person.email, first_name: person.firstName },
          ...{ last_name: person.lastName, department: person.department, status: person.status },
          ...{ first_completion_date: person.firstCompletionDate, last_interaction_date: person.lastInteractionDate },
          ...{ exam_status: person.examStatusName, exam_score: person.examScore },
        });
      }
      const nobody = { target_user_id: "", email: null, first_name: null, last_name: null, department: null };
      const nothing = { status: null, first_completion_date: null, last_interaction_date: null, exam_status: null };
      if (isEmpty) rows.push({ ...enrollment, ...nobody, ...nothing, exam_score: null });
    }
  }
  return sorted(rows);
}

/** In the order of their keys. */
export function sorted<Row extends Record<string, unknown>>(rows: readonly Row[]): Row[] {
  const keyOf = ({ company_id, enrollment_id, target_user_id }: Row) =>
    `${company_id} ${enrollment_id} ${target_user_id}`;
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
