import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { typeNamed } from "../trainings/type.ts";
import { createEnrollment } from "./create.ts";
import { toDetail } from "./detail.ts";
import { enrollments, findEnrollment, idsOfMembers } from "./enrollment.ts";
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
  handlers: {
    searchEnrollments: ({ companies, body }) => ok(page(rows(companies, body.enrollmentType), body)),
    exportEnrollments: ({ companies, body }) => exportSearch("enrollments", rows(companies), body, columns),
    getEnrollment: ({ company, path }) => ok(findEnrollment(company, path.resourceId).page),
    createEnrollment: ({ world, company, caller, body }) =>
      ok(toDetail(company, createEnrollment(world, company, caller.credential.clientId, body))),
    sendEnrollment: ({ world, company, path }) => {
      const enrollment = findEnrollment(company, path.resourceId);
      if (enrollment.sentTime !== null) {
        throw new Refusal(400, "Invalid request", [`resourceId: this enrollment was sent at ${enrollment.sentTime}`]);
      }
      const recipientIds = idsOfMembers(company, enrollment.page.targetGroupResourceIds ?? []);
      const row = { ...enrollment.row, status: "In Progress" };
      company.table(enrollments).put({ ...enrollment, row, recipientIds, sentTime: world.timestamp() });
      return ok({ resourceId: enrollment.enrollmentId });
    },
  },
};

function rows(companies: readonly Company[], type?: string) {
  const all = companies.flatMap((company) => [...company.table(enrollments).values()].map(({ row }) => row));
  return type === undefined ? all : all.filter((row) => row.type === typeNamed(type));
}
