import type { Queue } from "bullmq";
import { invalidOptions } from "./check-options.ts";
import { readReason } from "./failure.ts";
import { checkRun, companyOf, runJobId } from "./job-ids.ts";

export interface RunFailure {
  readonly companyId: string;
  /** The code of the `KeepnetError`; `other` for any other error. */
  readonly code: string;
  readonly message: string;
}

export interface RunStatus {
  readonly run: string;
  /** Companies whose work is done. */
  readonly done: number;
  /** Companies whose work failed permanently, by the code of the error. */
  readonly failed: Readonly<Record<string, number>>;
  /** Companies whose work has not ended: in the queue, at work, or before another attempt. */
  readonly waiting: number;
  readonly failures: readonly RunFailure[];
}

/**
 * Reads the state of a run from Redis.
 *
 * @param queue - the queue of the run
 * @param run - its name
 * @returns how many companies are done, failed (by code) and waiting, and each failure
 * @throws {KeepnetError} `invalid_options` when there is no such run, or no longer
 *
 * @example
 * ```ts
 * const { done, failed, waiting } = await runStatus(queue, "2026-11-28");
 * ```
 */
export async function runStatus(queue: Queue, run: string): Promise<RunStatus> {
  checkRun(run);
  const parent = await queue.getJob(runJobId(run));
  if (!parent) {
    throw invalidOptions(`The queue ${queue.name} has no run ${run}. Check the name; a run is removed after a week.`);
  }
  const [{ processed = 0, unprocessed = 0 }, reasons] = await Promise.all([
    parent.getDependenciesCount({ processed: true, unprocessed: true }),
    parent.getIgnoredChildrenFailures(),
  ]);
  const failures = Object.entries(reasons).map(([key, text]) => ({ companyId: companyOf(key), ...readReason(text) }));
  const failed: Record<string, number> = Object.create(null);
  for (const { code } of failures) failed[code] = (failed[code] ?? 0) + 1;
  return { run, done: processed, failed, waiting: unprocessed, failures };
}
