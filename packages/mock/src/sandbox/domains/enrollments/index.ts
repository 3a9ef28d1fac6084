import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { rowsOf } from "../../world/rows-of.ts";
import type { TableKind } from "../../world/table-kind.ts";
import { isOfType } from "../trainings/type.ts";
import { archive, archived, findArchived, restore } from "./archive.ts";
import { changeEnrollment, stopAutoEnroll, stopEnrollment, stopReminder } from "./change.ts";
import { createEnrollment } from "./create.ts";
import { toDetail } from "./detail.ts";
import { type Enrollment, enrollments, findEnrollment, send } from "./enrollment.ts";
import { enrollmentPassage } from "./passage.ts";
import { seed } from "./seed.ts";

const columns: Columns<Schemas["EnrollmentSummary"]> = {
  Name: ({ name }) => name,
  Training: ({ trainingName }) => trainingName,
  Type: ({ type }) => type,
  "Start Date": ({ startDate }) => startDate.slice(0, 10),
  Status: ({ status }) => status,
};

export const enrollmentDomain: Domain = {
  seed,
  passages: [enrollmentPassage],
  handlers: {
    searchEnrollments: async ({ companies, body }) =>
      ok(await page(await rowsIn(enrollments, companies, body.enrollmentType), body, { row: "EnrollmentSummary" })),
    exportEnrollments: async ({ companies, body }) =>
      exportSearch("enrollments", await rowsIn(enrollments, companies, body.enrollmentType), body, columns, {
        row: "EnrollmentSummary",
      }),
    getEnrollment: ({ company, path }) => ok(findEnrollment(company, path.resourceId).page),
    createEnrollment: ({ world, company, caller, body }) =>
      ok(toDetail(company, createEnrollment(world, company, caller.credential.clientId, body))),
    sendEnrollment: ({ world, company, path }) => {
      const enrollment = findEnrollment(company, path.resourceId);
      if (enrollment.row.status === "Stopped") {
        throw new Refusal(400, "Invalid request", ["resourceId: this enrollment is stopped"]);
      }
      if (enrollment.sentTime !== null) {
        throw new Refusal(400, "Invalid request", [`resourceId: this enrollment was sent at ${enrollment.sentTime}`]);
      }
      send(company, enrollment, world.timestamp());
      return ok({ resourceId: enrollment.enrollmentId });
    },
    updateEnrollment: ({ company, path, body }) =>
      ok(toDetail(company, changeEnrollment(company, path.resourceId, body))),
    stopEnrollment: ({ company, path }) => ok({ resourceId: stopEnrollment(company, path.resourceId).enrollmentId }),
    stopEnrollmentReminder: ({ world, company, path }) =>
      ok(toDetail(company, stopReminder(world, company, path.enrollmentId))),
    stopEnrollmentAutoEnroll: ({ world, company, path }) =>
      ok(toDetail(company, stopAutoEnroll(world, company, path.enrollmentId))),
    deleteEnrollment: ({ company, path: { resourceId } }) => {
      archive(company, resourceId);
      return ok({ resourceId });
    },
    searchArchivedEnrollments: async ({ companies, body }) => {
      const found = await rowsIn(archived, companies, body.enrollmentType);
      const rows = found.map((row) => ({ ...row, status: "Archived" }));
      return ok(await page(rows, body, { row: "EnrollmentSummary" }));
    },
    restoreEnrollment: ({ company, path: { resourceId } }) => {
      restore(company, resourceId);
      return ok({ resourceId });
    },
    deleteArchivedEnrollment: ({ company, path }) => {
      const { enrollmentId } = findArchived(company, path.resourceId);
      company.table(archived).delete(enrollmentId);
      return ok({ resourceId: enrollmentId });
    },
  },
};

async function rowsIn(kind: TableKind<Enrollment>, companies: readonly Company[], type: string | null | undefined) {
  const all = await rowsOf(companies, kind, ({ row }) => row);
  return all.filter((row) => isOfType(row.type, type));
}
