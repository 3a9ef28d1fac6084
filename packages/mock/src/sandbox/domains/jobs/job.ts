import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { numberOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

/** Work in the background, with its parts. */
export type Job = Readonly<Schemas["JobDetail"]>;

export const jobs = tableKind<Job>("jobs", "resourceId");

/** The code of the import of people. */
const importOfPeople = 11;

/** @throws {Refusal} 404: the company has no such job. */
export function findJob(company: Company, id: string): Job {
  const job = company.table(jobs).get(id);
  if (job === undefined) throw new Refusal(404, "No job with this id was found in this company");
  return job;
}

/** A job as a row of the list. */
export function toRow({ processResults: _parts, ...row }: Job): Schemas["Job"] {
  return row;
}

/** What an import did. */
interface Imported {
  /** How many people the import added or changed. */
  readonly importedCount: number;
  /** How many rows it left out. */
  readonly failedCount: number;
  /** What is wrong with rows that it left out: the first of them where there are very many. */
  readonly errors: readonly Schemas["JobProcessError"][];
}

/** Keeps the job of an import, which is over at once. */
export function recordImport(world: World, company: Company, { importedCount, failedCount, errors }: Imported): Job {
  const resourceId = world.newId();
  const now = world.timestamp();
  const state = { createTime: now, endTime: now, estimatedTime: 0, isFinished: true, progress: 100 };
  return company.table(jobs).put({
    ...state,
    jobId: numberOf(resourceId),
    companyId: company.identity.number,
    name: "Import of target users",
    status: 3,
    resourceId,
    errorMessage: null,
    processResults: [
      {
        ...state,
        name: "Target users",
        type: importOfPeople,
        currentCount: importedCount,
        targetCount: importedCount + failedCount,
        processErrors: [...errors],
        existsError: failedCount > 0,
      },
    ],
  });
}
