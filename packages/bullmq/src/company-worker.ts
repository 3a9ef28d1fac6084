import type { CompanyClient, Keepnet } from "@keepnet/core";
import type { Job, JobProgress, Queue, WorkerOptions } from "bullmq";
import { RateLimitError, WaitingError, Worker } from "bullmq";
import { checkOptions } from "./check-options.ts";
import type { CompanyJobData, CompanyRow } from "./enqueue-companies.ts";
import { holdOf, jobError } from "./failure.ts";

/** What the work in a company gets besides its client and its row. */
export interface CompanyContext {
  /** Aborts when the worker closes, and when the job may be running elsewhere. Pass it on to calls. */
  readonly signal: AbortSignal;
  /** Reports the progress of this company, as a number or an object, to BullMQ and its boards. */
  progress(value: JobProgress): Promise<void>;
  /** The name of the run. */
  readonly run: string;
}

export interface CompanyWorkerOptions {
  /** The number of companies that this process works in at a time. @defaultValue 4 */
  concurrency?: number | undefined;
  /** How often the API may refuse a company with 429 or 503 before that is a failed attempt. @defaultValue 20 */
  maxHolds?: number | undefined;
  /** Other options of BullMQ's Worker, such as `lockDuration`, `stalledInterval` and `connection`. */
  bullmq?: Partial<Omit<WorkerOptions, "concurrency" | "prefix">> | undefined;
}

/**
 * Works on the jobs of {@link enqueueCompanies}; start as many processes as you like. The function has the form of that
 * of `forEachCompany`. A job runs at least once: after a crash, another worker repeats it, so writes must be repeatable.
 *
 * What the function throws decides. An error that would happen again (`ScopeError`, 401, 403, 404, a wrong call) fails
 * the job at once. With 429 and 503 all workers of the queue wait for what `Retry-After` says, and the job goes back to
 * the queue. Anything else is repeated after a delay. `worker.close()` aborts the signals of the running jobs and puts
 * them back into the queue.
 *
 * @param queue - the queue that `enqueueCompanies` filled
 * @param keepnet - the unbound client of a Reseller
 * @param work - called for each company, with its client, its row, a signal and `progress`; what it returns is kept in
 * Redis, so return little
 * @param options - the concurrency (4), how often a job may be held back (20), and options of BullMQ's Worker
 * @returns a Worker of BullMQ that has started
 * @throws {KeepnetError} `invalid_options` for a wrong option
 *
 * @example
 * ```ts
 * const worker = companyWorker(queue, keepnet, async (client, company, { signal }) => {
 *   await save(company, await unwrap(client.GET("/api/roles", { signal })));
 * });
 * process.once("SIGTERM", () => worker.close());
 * ```
 */
export function companyWorker<Value>(
  queue: Queue,
  keepnet: Keepnet,
  work: (client: CompanyClient, company: CompanyRow, context: CompanyContext) => Value | Promise<Value>,
  options: CompanyWorkerOptions = {},
): Worker<CompanyJobData> {
  const { concurrency = 4, maxHolds = 20, bullmq } = options;
  checkOptions("companyWorker()", options, ["concurrency", "maxHolds", "bullmq"], { concurrency, maxHolds });
  const closingText = "The worker is closing. The job goes back to the queue.";

  // BullMQ passes a signal because there are three parameters
  async function process(job: Job<CompanyJobData>, token?: string, signal?: AbortSignal): Promise<unknown> {
    const { run, company } = job.data;
    // the parent of a run: all its companies are finished
    if (!company) return job.getDependenciesCount({ processed: true, ignored: true });
    try {
      // a job may be fetched while the worker begins to close
      if (worker.closing) throw new WaitingError(closingText);
      const client = keepnet.forCompany(company.companyResourceId);
      const abort = new AbortController(); // BullMQ aborts with a text
      signal?.addEventListener("abort", () => abort.abort(new Error(signal.reason)));
      return await work(client, company, { signal: abort.signal, run, progress: (value) => job.updateProgress(value) });
    } catch (error) {
      if (worker.closing) {
        await job.moveToWait(token);
        throw new WaitingError(closingText);
      }
      const hold = holdOf(error);
      // each hold is followed by a start; with fewer starts, they were reset to repeat a failed job
      const holds = Math.min(job.data.holds ?? 0, job.attemptsStarted - 1);
      if (hold === undefined || holds >= maxHolds) throw jobError(error);
      await job.updateData({ ...job.data, holds: holds + 1 });
      await queue.rateLimit(hold);
      throw new RateLimitError();
    }
  }

  const { connection, prefix = "bull" } = queue.opts;
  const worker = new Worker<CompanyJobData>(queue.name, process, {
    connection,
    prefix,
    maxStalledCount: 3, // a job is repeated after each crash of a process, deployments included
    // BullMQ ignores a hold of the queue unless its workers have a limit; this one is never reached
    limiter: { max: 1e9, duration: 1_000 },
    ...bullmq,
    concurrency,
  });
  const lost = (id: string) => worker.cancelJob(id, `The lock of job ${id} was lost: another worker may have it.`);
  worker.on("stalled", lost);
  worker.on("lockRenewalFailed", (ids) => ids.forEach(lost));
  worker.on("closing", () => worker.cancelAllJobs(closingText));
  return worker;
}
