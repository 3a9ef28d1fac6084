import { type RunFailure, runStatus } from "@keepnet/bullmq";
import type { Job, Queue } from "bullmq";

/** Puts the companies of a run that failed back into the queue, as if they were new. Returns how many these are. */
export async function retryFailures(queue: Queue, run: string): Promise<number> {
  const { failures } = await runStatus(queue, run);
  for (const { companyId } of failures) {
    const job = await jobOf(queue, run, companyId);
    await job?.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
  }
  return failures.length;
}

/** A failure as a line: company, code and message. */
export async function textOf(queue: Queue, run: string, { companyId, code, message }: RunFailure): Promise<string> {
  const job = await jobOf(queue, run, companyId);
  return `Failed: ${job?.name ?? companyId} (${companyId}): ${code}: ${message}`;
}

const jobOf = (queue: Queue, run: string, companyId: string): Promise<Job | undefined> =>
  queue.getJob(`${run}@${companyId}`);
