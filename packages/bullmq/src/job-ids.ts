import { invalidOptions } from "./check-options.ts";

/** Refuses a name from which no job ids can be made. BullMQ reserves the colon, and the ids here use `@`. */
export function checkRun(run: unknown): asserts run is string {
  if (typeof run === "string" && /^[A-Za-z0-9._~-]{1,64}$/.test(run)) return;
  throw invalidOptions(
    `${JSON.stringify(run)} is not the name of a run. Pass 1 to 64 characters of A-Z a-z 0-9 . _ ~ -, such as 2026-11-28.`,
  );
}

/** The job of one company. The same run and company always have the same id, so that it is never added twice. */
export const companyJobId = (run: string, companyId: string) => `${run}@${companyId}`;

/** The parent of a run's jobs. No company has the id `*`. */
export const runJobId = (run: string) => `${run}@*`;

/** The company of a job, by the job's id or its key in Redis. */
export const companyOf = (jobId: string) => jobId.slice(jobId.lastIndexOf("@") + 1);
