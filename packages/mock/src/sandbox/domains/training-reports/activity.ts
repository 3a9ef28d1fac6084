import type { Schemas } from "../../operation-types.ts";
import { rangeOf } from "../../search/date-range.ts";
import { flatMapInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import { type Enrollment, enrollments, recipientsOf } from "../enrollments/enrollment.ts";
import { prepareUsers } from "../target-users/search.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { progressOf } from "./progress.ts";

type Row = Omit<Schemas["TrainingActivityUser"], "totalRowCount">;
type Request = Pick<Schemas["TrainingActivityUserSearchRequest"], "startDate" | "endDate" | "groupByUser">;

/**
 * What people did with the enrollments of a period: a row for each person and enrollment, or for each person.
 *
 * @throws {Refusal} 400: a date of the period is none.
 */
export async function activityOf(
  companies: readonly Company[],
  { startDate, endDate, groupByUser }: Request,
): Promise<Row[]> {
  const isInRange = rangeOf({ startDate, endDate });
  await prepareUsers(companies);
  return flatMapInSlices(companies, (company) => {
    const sent = [...company.table(enrollments).values()].filter(({ sentTime }) => isInRange(sentTime));
    const rows = sent.flatMap((enrollment) => recipientsOf(company, enrollment).map((user) => toRow(enrollment, user)));
    if (groupByUser !== true) return rows;
    const byPerson = new Map<string | null, Row[]>();
    for (const row of rows) byPerson.set(row.email, [...(byPerson.get(row.email) ?? []), row]);
    return [...byPerson.values()].map(grouped);
  });
}

function toRow(enrollment: Enrollment, user: TargetUser): Row {
  const { status, openedTime, lastTime, score } = progressOf(enrollment, user);
  const { firstName, lastName, email } = user;
  return {
    ...{ firstName, lastName, email },
    enrollmentName: enrollment.row.name,
    contentType: enrollment.row.type,
    trainingStatus: status,
    enrolledOn: enrollment.sentTime,
    startedOn: openedTime,
    completedOn: status === "Completed" ? lastTime : null,
    createTime: enrollment.row.createTime,
    lastOpenedDate: openedTime,
    lastClickedDate: openedTime,
    openedTrainingEmail: openedTime === null ? 0 : 1,
    clickedTrainingEmail: openedTime === null ? 0 : 1,
    examScore: score,
    completedCount: null,
    notCompletedCount: null,
  };
}

/** One row for all enrollments of a person, with counts in place of what is said of one. */
function grouped(rows: readonly Row[]): Row {
  const sum = (count: (row: Row) => number) => rows.reduce((total, row) => total + count(row), 0);
  const completedCount = rows.filter(({ completedOn }) => completedOn !== null).length;
  return {
    ...(rows[0] as Row),
    ...{ enrollmentName: null, contentType: null, trainingStatus: null, examScore: null },
    openedTrainingEmail: sum(({ openedTrainingEmail }) => openedTrainingEmail),
    clickedTrainingEmail: sum(({ clickedTrainingEmail }) => clickedTrainingEmail),
    completedCount,
    notCompletedCount: rows.length - completedCount,
  };
}
