import { setTimeout as sleep } from "node:timers/promises";
import { type RunStatus, runStatus } from "@keepnet/bullmq";
import type { Queue } from "bullmq";

/** Prints how far a run is, each time that it has changed, until all of its companies have ended. */
export async function follow(queue: Queue, run: string, signal: AbortSignal): Promise<RunStatus> {
  let printed = "";
  while (true) {
    const status = await runStatus(queue, run);
    const { done, waiting, failures } = status;
    const line = `${done + failures.length} of ${done + failures.length + waiting} companies, ${failures.length} failed`;
    if (line !== printed) console.error(line);
    if (waiting === 0) return status;
    printed = line;
    await sleep(1_000, undefined, { signal });
  }
}
