// One process of the fleet: works in the companies of a queue and writes one row for each into PostgreSQL.

import { clientCredentials, createKeepnet, keyvStore } from "@keepnet/core";
import KeyvRedis from "@keyv/redis";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { Keyv } from "keyv";
import postgres from "postgres";
import { companyWorker, sharedLimit } from "../../src/index.ts";
import { syncCompany } from "./sync-company.ts";

const { BASE_URL = "", REDIS_URL = "", POSTGRES_URL = "", QUEUE = "", REQUESTS_PER_SECOND = "1000" } = process.env;
const redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
const adapter = new KeyvRedis(REDIS_URL);
const keyv = new Keyv(adapter, { namespace: "keepnet" });
const sql = postgres(POSTGRES_URL, { max: 4 });
const queue = new Queue(QUEUE, { connection: redis });
// while Redis is away, its clients report that again and again
for (const client of [redis, adapter, keyv, queue]) client.on("error", () => {});

const keepnet = createKeepnet({
  baseUrl: BASE_URL,
  auth: clientCredentials({
    clientId: "mock-reseller",
    clientSecret: "mock-reseller-secret",
    store: keyvStore(keyv),
  }),
  middleware: [sharedLimit(redis, { requestsPerSecond: Number(REQUESTS_PER_SECOND) })],
});
// short times, so that the test need not wait half a minute for the jobs of a process that was killed
const bullmq = { lockDuration: 4_000, stalledInterval: 2_000, runRetryDelay: 500 };
const worker = companyWorker(
  queue,
  keepnet,
  (client, company, { run, signal }) => syncCompany(sql, run, client, company, signal),
  { bullmq },
);
worker.on("error", () => {});

process.once("SIGTERM", async () => {
  await worker.close();
  await queue.close();
  redis.disconnect();
  await adapter.disconnect(true);
  await sql.end();
});
process.send?.("ready");
process.disconnect?.();
