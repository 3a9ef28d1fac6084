#!/usr/bin/env node
import { parseArgs } from "node:util";
import { Queue } from "bullmq";
import { runStatus } from "./run-status.ts";

const usage = `keepnet-bullmq QUEUE RUN [--redis URL] [--prefix PREFIX]: shows how many companies of a run are done, failed and
waiting. The default of --redis is $REDIS_URL, or redis://127.0.0.1:6379.`;
const options = {
  redis: { type: "string" },
  prefix: { type: "string", default: "bull" },
  help: { type: "boolean", short: "h" },
} as const;

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [name, run, ...rest] = positionals;
  if (values.help) console.log(usage);
  else if (name === undefined || run === undefined || rest.length > 0) throw new Error(usage);
  else await show(name, run, values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function show(name: string, run: string, { redis, prefix }: { redis?: string; prefix: string }): Promise<void> {
  const url = redis ?? process.env.REDIS_URL ?? "redis://127.0.0.1:6379";
  // one attempt: without Redis, say so soon
  const connection = { url, maxRetriesPerRequest: 1, retryStrategy: () => null };
  const queue = new Queue(name, { connection, prefix });
  queue.on("error", () => {});
  try {
    const { done, failed, waiting, failures } = await runStatus(queue, run);
    const codes = Object.entries(failed).map(([code, companies]) => [`failed: ${code}`, companies]);
    console.table({ done, ...Object.fromEntries(codes), waiting });
    for (const { companyId, code, message } of failures.slice(0, 20)) console.log(companyId, code, message);
  } finally {
    await queue.close();
  }
}
