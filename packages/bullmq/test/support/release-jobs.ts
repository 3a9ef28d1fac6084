import { type Queue, Worker } from "bullmq";
import { expect } from "vitest";

/** Puts the jobs of killed processes back into the queue now, which takes other workers up to a minute. */
export async function releaseJobs(queue: Queue): Promise<void> {
  const { prefix = "bull", connection } = queue.opts;
  const client = await queue.client;
  const locks = (await queue.getActive()).map(({ id }) => `${prefix}:${queue.name}:${id}:lock`);
  await client.del(`${prefix}:${queue.name}:stalled-check`, ...locks);
  const options = { connection, prefix, autorun: false, stalledInterval: 50, maxStalledCount: 3 };
  const worker = new Worker(queue.name, null, options);
  await worker.startStalledCheckTimer();
  await expect.poll(() => queue.getActiveCount(), { timeout: 30_000 }).toBe(0);
  await worker.close();
}
