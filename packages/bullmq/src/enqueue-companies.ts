import { type CompaniesOptions, companies, type Keepnet } from "@keepnet/core";
import type { Company } from "@keepnet/openapi";
import { type FlowJob, FlowProducer, type JobsOptions, type Queue } from "bullmq";
import { checkOptions } from "./check-options.ts";
import { checkRun, companyJobId, runJobId } from "./job-ids.ts";

/** The data of a job. */
export interface CompanyJobData {
  readonly run: string;
  /** The company's row in the listing, without the companies nested in it. Absent on the parent of a run. */
  readonly company?: CompanyRow;
  /** How often the job was put back because the API was busy (429, 503). */
  readonly holds?: number;
}

/** A company's row in the listing, without the companies nested in it: they have jobs of their own. */
export type CompanyRow = Omit<Company, "children">;

export interface EnqueueOptions extends CompaniesOptions {
  /** The name of the run, such as `2026-11-28`: 1 to 64 characters of `A-Z a-z 0-9 . _ ~ -`. */
  run: string;
  /** Selects the companies to work in. Called once for each listed company. @defaultValue all companies */
  filter?: ((company: Company) => boolean) | undefined;
  /** How often a company's work may fail, at most. Waits for the API's limit are not counted. @defaultValue 5 */
  attempts?: number | undefined;
  /** The delay after the first failure in milliseconds. It doubles with each failure. @defaultValue 1_000 */
  backoff?: number | undefined;
  /** How long finished jobs are kept in Redis, in seconds. @defaultValue 604_800, a week */
  keep?: number | undefined;
}

export interface Enqueued {
  /** Whether this call added the run. False when it was there already; then nothing was requested or added. */
  readonly added: boolean;
  /** How many companies this call added. */
  readonly companies: number;
}

/**
 * Adds a run: one job for each company that a Reseller manages, nested ones included, under one parent. The run is added
 * whole or not at all, once its listing is complete. A run that is there already is left as it is, so that a scheduler
 * may call this twice.
 *
 * @param queue - the queue of BullMQ that the workers of `companyWorker` take their jobs from
 * @param keepnet - the unbound client of a Reseller
 * @param options - the name of the run; which companies to list; attempts (5), back-off (1,000 ms), and for how long
 * finished jobs are kept (a week)
 * @returns whether the run was added, and its number of companies
 * @throws {KeepnetError} when the companies cannot be listed; `invalid_options` for a wrong option or name
 *
 * @example
 * ```ts
 * const { added, companies } = await enqueueCompanies(queue, keepnet, { run: "2026-11-28" });
 * ```
 */
export async function enqueueCompanies(queue: Queue, keepnet: Keepnet, options: EnqueueOptions): Promise<Enqueued> {
  const { run, filter = () => true, attempts = 5, backoff = 1_000, keep = 604_800, search, signal } = options;
  const known = ["run", "filter", "attempts", "backoff", "keep", "search", "signal"];
  checkOptions("enqueueCompanies()", options, known, { attempts, backoff, keep });
  checkRun(run);
  if (await queue.getJob(runJobId(run))) return { added: false, companies: 0 };

  const opts: JobsOptions = {
    attempts,
    backoff: { type: "exponential", delay: backoff, jitter: 0.5 },
    removeOnComplete: { age: keep },
    removeOnFail: { age: keep },
  };
  const children: FlowJob[] = [];
  for await (const company of companies(keepnet, { search, signal })) {
    if (!filter(company)) continue;
    const { children: _nested, ...row } = company;
    const jobId = companyJobId(run, company.companyResourceId);
    const name = company.companyName ?? company.companyResourceId;
    // a company that fails ends its own job only: the parent still waits for the others
    const childOpts = { ...opts, jobId, ignoreDependencyOnFailure: true };
    children.push({ name, queueName: queue.name, data: { run, company: row }, opts: childOpts });
  }
  const flow = new FlowProducer(queue.opts);
  try {
    const parent = { name: run, queueName: queue.name, data: { run }, opts: { ...opts, jobId: runJobId(run) } };
    await flow.add({ ...parent, children });
  } finally {
    await flow.close();
  }
  return { added: true, companies: children.length };
}
