// Measures what a run of @keepnet/bullmq needs: `pnpm bench:fleet [COMPANIES]` (default 50,000), with redis-server from the
// PATH. docs/scale.md has its figures.
import { companyWorker, enqueueCompanies, runStatus } from "@keepnet/bullmq";
import { Queue } from "bullmq";
import { Redis as Client } from "ioredis";
import { hasRedis, Redis } from "../../packages/bullmq/test/support/services.ts";
import { clientWith } from "./listing.ts";

const companies = Number(process.argv[2] ?? 50_000);
if (!hasRedis) throw new Error("There is no redis-server in the PATH. bash .ci/packages installs it.");
const keepnet = await clientWith(companies);
const redis = await Redis.start();
const connection = new Client(redis.url, { maxRetriesPerRequest: null });
const queue = new Queue("companies", { connection });
try {
  const before = await infoOf("used_memory");
  const memory = async () => megabytes((await infoOf("used_memory")) - before);
  const run = "bench";

  const adding = performance.now();
  await enqueueCompanies(queue, keepnet, { run });
  const added = performance.now() - adding;
  // in KiB
  const adder = megabytes(process.resourceUsage().maxRSS * 1024);
  const waiting = await memory();
  const peak = megabytes((await infoOf("used_memory_peak")) - before);
  const file = await infoOf("aof_current_size");

  const working = performance.now();
  const worker = companyWorker(queue, keepnet, () => {});
  await new Promise<void>((resolve) => {
    // the parent of the run ends last
    worker.on("completed", ({ data }) => data.company === undefined && resolve());
  });
  const rate = companies / ((performance.now() - working) / 1_000);
  await worker.close();
  const { done } = await runStatus(queue, run);
  if (done !== companies) throw new Error(`Only ${done} of ${companies} jobs are done.`);

  console.log(`${companies} companies, Redis with appendfsync always`);
  console.table({
    "adding the jobs": `${(added / 1_000).toFixed(1)} s`,
    "the process that adds them, peak": adder,
    "Redis: jobs that wait": waiting,
    "Redis: peak while they are added": peak,
    "append-only file once they are added": megabytes(file),
    "jobs a second of one worker whose function does nothing": Math.round(rate),
    "Redis: finished jobs": await memory(),
  });
} finally {
  await queue.close();
  connection.disconnect();
  await redis.stop();
}

/** A figure of Redis's INFO. */
async function infoOf(name: string): Promise<number> {
  const [, figure] = new RegExp(`^${name}:(\\d+)`, "m").exec(await connection.info()) ?? [];
  return Number(figure);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
