import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clientCredentials, companies, createKeepnet, forEachCompany, keyvStore } from "@keepnet/core";
import { type Mock, startMock } from "@keepnet/mock";
import type { Company } from "@keepnet/openapi";
import KeyvRedis from "@keyv/redis";
import { Queue } from "bullmq";
import { Keyv } from "keyv";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { enqueueCompanies, runStatus } from "../../src/index.ts";
import { hasServices, Redis, type Service, startPostgres } from "../support/services.ts";
import { createTable, requestsPerCompany, syncCompany } from "./sync-company.ts";

const note = hasServices ? "" : " (skipped: Redis or PostgreSQL is not installed; bash .ci/packages installs them)";
const program = join(import.meta.dirname, "worker.ts");
const allCompanies = 506;

describe.skipIf(!hasServices)(`a fleet${note}`, () => {
  let redis: Redis;
  let database: Service;
  let mock: Mock;
  let sql: postgres.Sql;
  let adapter: KeyvRedis<string>;
  let queue: Queue;
  let fleet: ChildProcess[] = [];
  const received = { token: 0, refused: 0, other: 0 };

  beforeAll(async () => {
    redis = await Redis.start();
    database = await startPostgres();
    mock = await startMock({
      companies: 500,
      onRequest: ({ path, status }) => {
        if (path === "/connect/token") received.token++;
        else if (status === 429) received.refused++;
        else received.other++;
      },
    });
    sql = postgres(database.url);
    await createTable(sql);
    adapter = new KeyvRedis(redis.url);
    adapter.on("error", () => {});
  });
  beforeEach(({ task }) => {
    Object.assign(received, { token: 0, refused: 0, other: 0 });
    queue = new Queue(`companies-${task.id}`, { connection: { url: redis.url, maxRetriesPerRequest: null } });
    queue.on("error", () => {});
  });
  afterEach(async () => {
    for (const { exitCode } of await Promise.all(fleet.map((worker) => stop(worker)))) expect(exitCode).toBe(0);
    fleet = [];
    await queue.close();
  });
  afterAll(async () => {
    await adapter.disconnect(true);
    await sql.end();
    await mock.close();
    await database.stop();
    await redis.stop();
  });

  function connect() {
    const keyv = new Keyv(adapter, { namespace: "keepnet" });
    keyv.on("error", () => {});
    const store = keyvStore(keyv);
    const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret", store });
    return createKeepnet({ baseUrl: mock.url, auth });
  }

  function startWorker(): Promise<ChildProcess> {
    const env = { ...process.env, BASE_URL: mock.url, REDIS_URL: redis.url, POSTGRES_URL: database.url };
    const worker = fork(program, { env: { ...env, QUEUE: queue.name }, execArgv: [] });
    fleet.push(worker);
    return new Promise((resolve, reject) => {
      worker.once("message", () => resolve(worker));
      worker.once("exit", (code) => reject(new Error(`A worker exited with ${code} at its start.`)));
    });
  }

  async function stop(worker: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<ChildProcess> {
    if (worker.exitCode !== null || worker.signalCode !== null) return worker;
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.kill(signal);
    await ended;
    return worker;
  }

  const rowsOf = (run: string) => sql`select * from synced where run = ${run}`;

  /** Waits until so many companies are in the database. */
  async function reached(run: string, count: number): Promise<void> {
    const end = performance.now() + 120_000;
    while ((await rowsOf(run)).length < count) {
      if (performance.now() > end) {
        throw new Error(`${count} companies were not reached. ${JSON.stringify(await runStatus(queue, run))}`);
      }
      await sleep(20);
    }
  }

  /** Waits until no job of a run is left. */
  async function ended(run: string, count = allCompanies): Promise<void> {
    await reached(run, count);
    await expect.poll(async () => (await runStatus(queue, run)).waiting, { timeout: 30_000 }).toBe(0);
  }

  test("every company is in the database once, whatever happens to the workers, Redis, the API and the token", async () => {
    const run = "night";
    const keepnet = connect();
    mock.faults.set([{ latency: 100 }]);
    expect(await enqueueCompanies(queue, keepnet, { run })).toEqual({ added: true, companies: allCompanies });
    const listing = received.other;
    const busy = (status: number) => ({ status, retryAfter: 1, times: 15, operation: "GET /api/roles" });

    const [first, second] = await Promise.all([startWorker(), startWorker(), startWorker(), startWorker()]);
    await reached(run, 50);
    await stop(first as ChildProcess, "SIGKILL");
    await reached(run, 110);
    mock.faults.set([busy(429), { latency: 100 }]);
    await reached(run, 180);
    expect(mock.revokeTokens({ clientId: "mock-reseller" })).toBeGreaterThan(0);
    await reached(run, 250);
    await redis.restart();
    await reached(run, 320);
    const { exitCode } = await stop(second as ChildProcess, "SIGTERM");
    expect(exitCode).toBe(0);
    await reached(run, 390);
    mock.faults.set([busy(503), { latency: 100 }]);
    await ended(run);
    fleet = fleet.filter((worker) => worker !== first);

    const status = await runStatus(queue, run);
    expect(status).toMatchObject({ done: allCompanies, waiting: 0, failed: {} });
    const rows = await rowsOf(run);
    mock.faults.clear();
    const listed = await companies(keepnet).toArray();
    expect(rows.map(({ company_id }) => company_id).sort()).toEqual(
      listed.map(({ companyResourceId }) => companyResourceId).sort(),
    );
    const needed = listing + allCompanies * requestsPerCompany;
    const sent = received.other - listing;
    console.log(
      `${status.done} companies done: ${needed} requests needed, ${sent} sent (${(sent / needed).toFixed(3)} times), ` +
        `${received.refused} answered with 429, ${received.token} tokens, ` +
        `${rows.filter(({ writes }) => writes > 1).length} rows written again by a repeated job`,
    );
    expect(received.refused).toBeGreaterThan(0);
    expect(sent).toBeLessThanOrEqual(1.1 * needed);
    // one for the fleet, and one more after it was revoked
    expect(received.token).toBe(2);
  }, 240_000);

  test("the throughput of 1, 2 and 4 workers and of a single process, side by side", async () => {
    mock.faults.set([{ latency: 200 }]);
    const keepnet = connect();
    const figures: Record<string, number> = {};
    const chosen = new Set(
      (await companies(keepnet).toArray()).slice(0, 160).map(({ companyResourceId }) => companyResourceId),
    );
    const filter = ({ companyResourceId }: Company) => chosen.has(companyResourceId);
    const work: Parameters<typeof forEachCompany<void>>[1] = (client, company, { signal }) =>
      syncCompany(sql, "single", client, company, signal);
    for await (const result of forEachCompany(keepnet, work, { filter })) expect(result.error).toBeUndefined();
    figures["forEachCompany, 1 process"] = await speedOf("single");
    for (const count of [1, 2, 4]) {
      const run = `workers-${count}`;
      await enqueueCompanies(queue, keepnet, { run, filter });
      const workers = await Promise.all(Array.from({ length: count }, startWorker));
      await ended(run, chosen.size);
      figures[`companyWorker, ${count} process${count > 1 ? "es" : ""}`] = await speedOf(run);
      await Promise.all(workers.map((worker) => stop(worker)));
    }
    const lines = Object.entries(figures).map(
      ([name, speed]) => `  ${name.padEnd(28)} ${speed.toFixed(0).padStart(4)}`,
    );
    console.log(`Companies a second, 4 at a time in each process, 200 ms latency, ${requestsPerCompany} requests each`);
    console.log(lines.join("\n"));
    expect(figures["companyWorker, 4 processes"]).toBeGreaterThan(1.5 * (figures["companyWorker, 1 process"] ?? 0));
  }, 240_000);

  /** Companies a second, from the first row of a run to its last. */
  async function speedOf(run: string): Promise<number> {
    const [row] = await sql`
      select (count(*) - 1) / extract(epoch from max(at) - min(at)) as speed from synced where run = ${run}`;
    return Number(row?.speed);
  }
});
