import { type CompanyClient, isKeepnetError, type Keepnet } from "@keepnet/core";
import {
  type Job,
  type JobProgress,
  type Queue,
  RateLimitError,
  UnrecoverableError,
  WaitingError,
  Worker,
  type WorkerOptions,
} from "bullmq";
import { checkOptions, checkPositive } from "./check-options.ts";
import type { CompanyJobData, CompanyRow } from "./enqueue-companies.ts";
import { describe, failureOf } from "./failure.ts";

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
  /**
   * The number of companies that this process works in at a time.
   * @defaultValue 4
   */
  concurrency?: number | undefined;
  /**
   * How often the API may refuse a company with 429 or 503 before that counts as a failed attempt.
   * @defaultValue 20
   */
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
  const owner = "companyWorker()";
  checkOptions(owner, options, ["concurrency", "maxHolds", "bullmq"]);
  const { concurrency = 4, maxHolds = 20, bullmq } = options;
  for (const [name, value] of Object.entries({ concurrency, maxHolds })) checkPositive(owner, name, value);
  const running = new Map<string | undefined, AbortController>();
  const closed = new Error("The worker is closing. The job goes back to the queue.");

  async function process(job: Job<CompanyJobData>, token?: string): Promise<unknown> {
    const { run, company } = job.data;
    // the parent of a run: all its companies are finished
    if (!company) return job.getDependenciesCount({ processed: true, ignored: true });
    const controller = new AbortController();
    running.set(job.id, controller);
    const { signal } = controller;
    try {
      const client = keepnet.forCompany(company.companyResourceId);
      return await work(client, company, { signal, run, progress: (value) => job.updateProgress(value) });
    } catch (error) {
      if (signal.reason !== closed) throw await settle(job, error);
      await job.moveToWait(token);
      throw new WaitingError(closed.message);
    } finally {
      if (running.get(job.id) === controller) running.delete(job.id);
    }
  }

  /** Returns the error that tells BullMQ what to do with the job. */
  async function settle(job: Job, error: unknown): Promise<unknown> {
    const failure = failureOf(error);
    if (failure.kind === "hold" && job.attemptsStarted <= maxHolds) {
      await queue.rateLimit(failure.delay);
      return new RateLimitError();
    }
    if (failure.kind === "final") return new UnrecoverableError(describe(error));
    return isKeepnetError(error) ? new Error(describe(error), { cause: error }) : error;
  }

  const { connection, prefix } = queue.opts;
  const worker = new Worker<CompanyJobData>(queue.name, process, {
    connection,
    ...(prefix !== undefined && { prefix }),
    // a job is repeated after each crash of a process, deployments included
    maxStalledCount: 3,
    // BullMQ ignores a hold of the queue unless its workers have a limit; this one is never reached
    limiter: { max: 1e9, duration: 1_000 },
    ...bullmq,
    concurrency,
  });
  const abort = (id: string, reason: Error) => running.get(id)?.abort(reason);
  const lost = (id: string) => abort(id, new Error(`The lock of job ${id} was lost: another worker may have it.`));
  worker.on("stalled", lost);
  worker.on("lockRenewalFailed", (ids) => ids.forEach(lost));
  worker.on("closing", () => {
    for (const controller of running.values()) controller.abort(closed);
  });
  return worker;
}
