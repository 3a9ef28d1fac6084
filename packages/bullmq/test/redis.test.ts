import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  bearer,
  type CompanyClient,
  ConnectionError,
  clientCredentials,
  createKeepnet,
  NotFoundError,
  RateLimitError,
  ScopeError,
  unwrap,
} from "@keepnet/core";
import { type Mock, startMock } from "@keepnet/mock";
import { type Job, Queue, type Worker } from "bullmq";
import { Redis as Client } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { companyWorker, enqueueCompanies, runStatus, sharedLimit } from "../src/index.ts";
import { hasRedis, Redis } from "./support/services.ts";

if (!hasRedis) {
  console.warn(
    "Skipped: redis-server is not installed. bash .ci/packages installs it; pnpm test:fleet runs all that needs it.",
  );
}

describe.skipIf(!hasRedis)("with Redis", () => {
  let redis: Redis;
  let mock: Mock;
  let queue: Queue;
  let client: Client;
  let workers: Worker[] = [];
  let queues = 0;
  const credentials = { clientId: "mock-reseller", clientSecret: "mock-reseller-secret" };
  const ofCompany = { clientId: "mock-company-admin", clientSecret: "mock-company-admin-secret" };
  const connect = (other: Partial<typeof credentials> = {}, auth = clientCredentials({ ...credentials, ...other })) =>
    createKeepnet({ baseUrl: mock.url, auth, retry: { attempts: 1 } });

  beforeAll(async () => {
    redis = await Redis.start();
    mock = await startMock();
    client = new Client(redis.url, { maxRetriesPerRequest: null });
  });
  afterAll(async () => {
    client.disconnect();
    await mock.close();
    await redis.stop();
  });
  beforeEach(() => {
    mock.reset();
    workers = [];
    queue = new Queue(`companies-${++queues}`, { connection: { url: redis.url, maxRetriesPerRequest: null } });
  });
  afterEach(async () => {
    for (const worker of workers) {
      // BullMQ leaves rejections unhandled when it closes a connection that is not ready
      if (!worker.closing) await worker.waitUntilReady();
      await worker.close();
    }
    await queue.close();
  });

  /** A worker that the end of the test closes. */
  function work(
    fn: Parameters<typeof companyWorker>[2],
    options: Parameters<typeof companyWorker>[3] = {},
    keepnet = connect(),
  ) {
    const worker = companyWorker(queue, keepnet, fn, options);
    workers.push(worker);
    return worker;
  }

  /** Waits until a run is finished, and returns its parent. */
  async function finished(run: string): Promise<Job> {
    const parent = await queue.getJob(`${run}@*`);
    if (!parent) throw new Error("There is no such run.");
    // asked again and again: an event of QueueEvents is missed when it comes before the first read of the stream
    await expect.poll(() => parent.getState()).toBe("completed");
    return parent;
  }

  test("a run has one job for each company, nested ones too, and a second call adds nothing", async () => {
    const keepnet = connect();
    expect(await enqueueCompanies(queue, keepnet, { run: "20261128" })).toEqual({ added: true, companies: 6 });
    const requests = mock.requests.length;
    expect(await enqueueCompanies(queue, keepnet, { run: "20261128" })).toEqual({ added: false, companies: 0 });
    expect(mock.requests).toHaveLength(requests);
    expect(await queue.getJobCounts("waiting", "waiting-children")).toMatchObject({
      waiting: 6,
      "waiting-children": 1,
    });
    const job = await queue.getJob("20261128@qL3nF8vXr2Ta");
    expect(job?.data).toMatchObject({ run: "20261128", company: { companyName: "Quillfern Logistics" } });
    expect(job?.data.company).not.toHaveProperty("children");
  });

  test("two processes that add the same run at the same time add it once", async () => {
    await Promise.all([1, 2].map(() => enqueueCompanies(queue, connect(), { run: "r" })));
    expect(await runStatus(queue, "r")).toMatchObject({ done: 0, waiting: 6, failed: {} });
    expect(await queue.getJobCounts("waiting", "waiting-children")).toMatchObject({
      waiting: 6,
      "waiting-children": 1,
    });
  });

  test("every company is worked in once, with its own client and row, and the run ends", async () => {
    const seen: string[] = [];
    await enqueueCompanies(queue, connect(), {
      run: "r",
      filter: ({ companyName }) => companyName !== "Vantry Robotics",
    });
    work(async (company, row, { progress, run }) => {
      expect(company.companyId).toBe(row.companyResourceId);
      await company.GET("/api/roles");
      await progress(50);
      seen.push(`${run} ${row.companyName}`);
      return row.companyName;
    });
    const parent = await finished("r");
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
    expect(seen).not.toContain("r Vantry Robotics");
    const called = mock.requests.filter(({ path }) => path === "/api/roles").map(({ companyId }) => companyId);
    expect(new Set(called).size).toBe(5);
    expect(await queue.getJob("r@qL3nF8vXr2Ta")).toMatchObject({ progress: 50, returnvalue: "Quillfern Logistics" });
    expect(await parent.isCompleted()).toBe(true);
  });

  test("an error that would happen again fails at once; others are repeated; the rest of the run goes on", async () => {
    const starts: Record<string, number> = {};
    await enqueueCompanies(queue, connect(), { run: "r", attempts: 3, backoff: 1 });
    const details = { message: "It is not so.", status: 404 };
    const scope = { code: "invalid_scope", message: "Wrong company." } as const;
    const errors: Record<string, () => Error> = {
      "Quillfern Logistics": () => new ScopeError(scope),
      "Tesselbrook Foods": () => new NotFoundError({ code: "not_found", ...details }),
      "Vantry Robotics": () => new ConnectionError({ code: "connection_failed", message: "The connection broke." }),
    };
    work((_client, { companyName }) => {
      const name = String(companyName);
      starts[name] = (starts[name] ?? 0) + 1;
      const error = errors[name];
      if (error) throw error();
    });
    await finished("r");
    const status = await runStatus(queue, "r");
    expect(status).toMatchObject({ done: 3, waiting: 0 });
    expect(status.failed).toEqual({ invalid_scope: 1, not_found: 1, connection_failed: 1 });
    expect(starts).toMatchObject({ "Quillfern Logistics": 1, "Tesselbrook Foods": 1, "Vantry Robotics": 3 });
    expect(status.failures).toContainEqual({
      companyId: "qL3nF8vXr2Ta",
      code: "invalid_scope",
      message: "Wrong company.",
    });
    const bin = join(import.meta.dirname, "../src/bin.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [bin, queue.name, "r", "--redis", redis.url]);
    const rows = [...stdout.matchAll(/^│ ([a-z][\w: ]*?) +│ (\d+) +│$/gm)].map(([, name, count]) => [
      name,
      Number(count),
    ]);
    expect(Object.fromEntries(rows)).toEqual({
      done: 3,
      "failed: connection_failed": 1,
      "failed: invalid_scope": 1,
      "failed: not_found": 1,
      waiting: 0,
    });
    expect(stdout).toContain("qL3nF8vXr2Ta invalid_scope Wrong company.");
    await expect(
      promisify(execFile)(process.execPath, [bin, queue.name, "x", "--redis", redis.url]),
    ).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("has no run x"),
    });
  });

  test("only a code of this SDK is shown as the code of a failure", async () => {
    await enqueueCompanies(queue, connect(), { run: "r", attempts: 1 });
    work((_client, { companyName }) => {
      if (companyName === "Vantry Robotics") throw new Error("[warning] The disk is full.");
    });
    await finished("r");
    const failure = { companyId: expect.any(String), code: "other", message: "[warning] The disk is full." };
    expect(await runStatus(queue, "r")).toMatchObject({ done: 5, failed: { other: 1 }, failures: [failure] });
  });

  test("a company job is never completed without its work, even if BullMQ passes no signal", async () => {
    await enqueueCompanies(queue, connect(), { run: "r" });
    const names: unknown[] = [];
    const worker = work((_client, { companyName }) => names.push(companyName), { bullmq: { autorun: false } });
    const job = await queue.getJob("r@qL3nF8vXr2Ta");
    await Reflect.get(worker, "processFn")(job, "token");
    expect(names).toEqual(["Quillfern Logistics"]);
  });

  test.each([
    ["the Client Secret is wrong", "invalid_client", () => connect({ clientSecret: "wrong" })],
    ["the API rejects the token (401)", "unauthenticated", () => connect({}, bearer("worthless"))],
    ["the credential may not work in the company (403)", "forbidden", () => connect(ofCompany)],
  ])("where %s, the job fails at once", async (_why, code, connectWorker) => {
    const filter = ({ companyName }: { companyName?: string | null }) => companyName === "Vantry Robotics";
    await enqueueCompanies(queue, connect(), { run: "r", filter, attempts: 5, backoff: 1 });
    let starts = 0;
    const roles = (company: CompanyClient) => {
      starts++;
      return unwrap(company.GET("/api/roles"));
    };
    work(roles, {}, connectWorker());
    await finished("r");
    expect(starts).toBe(1);
    expect(await queue.getJobs(["failed"])).toMatchObject([
      { attemptsMade: 1, failedReason: expect.stringMatching(`^\\[${code}\\] `) },
    ]);
    expect((await runStatus(queue, "r")).failed).toEqual({ [code]: 1 });
  });

  test("after a 429, all workers wait for what Retry-After says, and no attempt is counted", async () => {
    await enqueueCompanies(queue, connect(), { run: "r", attempts: 1 });
    const starts: { at: number; worker: number }[] = [];
    let refusedAt = 0;
    const fn = (worker: number) => () => {
      if (refusedAt === 0) {
        refusedAt = Date.now();
        throw new RateLimitError({ code: "rate_limited", message: "Too many requests.", status: 429, retryAfter: 700 });
      }
      starts.push({ at: Date.now(), worker });
    };
    work(fn(1), { concurrency: 1 });
    await expect.poll(() => refusedAt).toBeGreaterThan(0);
    await expect.poll(() => queue.getRateLimitTtl(1)).toBeGreaterThan(0);
    work(fn(2), { concurrency: 1 });
    await finished("r");
    expect(starts).toHaveLength(6);
    expect(Math.min(...starts.map(({ at }) => at)) - refusedAt).toBeGreaterThanOrEqual(690);
    expect(await runStatus(queue, "r")).toMatchObject({ done: 6, failed: {} });
  });

  test("a company that is refused again and again fails in the end, and does not hold the fleet back for ever", async () => {
    await enqueueCompanies(queue, connect(), { run: "r", attempts: 1 });
    work(
      (_client, { companyName }) => {
        const details = { code: "rate_limited", message: "Too many.", status: 429, retryAfter: 1 } as const;
        if (companyName === "Vantry Robotics") throw new RateLimitError(details);
      },
      { maxHolds: 3 },
    );
    await finished("r");
    expect(await runStatus(queue, "r")).toMatchObject({ done: 5, failed: { rate_limited: 1 } });
    expect(await queue.getJobs(["failed"])).toMatchObject([{ attemptsMade: 1, attemptsStarted: 4 }]);
  });

  test("a job that was put back by close() may still be held back as often, and so may one that is retried", async () => {
    const filter = ({ companyName }: { companyName?: string | null }) => companyName === "Vantry Robotics";
    await enqueueCompanies(queue, connect(), { run: "r", attempts: 1, filter });
    const untilClosed: Parameters<typeof companyWorker>[2] = (_client, _row, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    for (const _closing of [1, 2]) {
      const worker = work(untilClosed);
      await expect.poll(() => queue.getActiveCount()).toBe(1);
      await worker.close();
    }
    let refusals = 0;
    const details = { code: "rate_limited", message: "Too many.", status: 429, retryAfter: 1 } as const;
    work(
      () => {
        if (++refusals % 4 !== 0) throw new RateLimitError(details);
      },
      { maxHolds: 2 },
    );
    await finished("r");
    expect(refusals).toBe(3);
    const [job] = await queue.getJobs(["failed"]);
    expect(job).toMatchObject({ attemptsMade: 1 });
    // each of the two workers started it, and may have fetched it again while it was closing
    expect(job?.attemptsStarted).toBeGreaterThanOrEqual(5);

    refusals = 1;
    await job?.retry("failed", { resetAttemptsMade: true, resetAttemptsStarted: true });
    await expect.poll(() => runStatus(queue, "r")).toMatchObject({ done: 1, failed: {} });
    expect(refusals).toBe(4);
  });

  test("close() aborts the signals, and the jobs go back without a counted attempt", async () => {
    await enqueueCompanies(queue, connect(), { run: "r", attempts: 1 });
    const reasons: unknown[] = [];
    const worker = work(
      (_client, _row, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(reasons.push(signal.reason)));
        }),
    );
    await expect.poll(() => queue.getActiveCount()).toBe(4);
    await worker.close();
    expect(reasons).toEqual(Array(4).fill(new Error("The worker is closing. The job goes back to the queue.")));
    expect(await queue.getJobCounts("waiting", "active", "failed")).toMatchObject({ waiting: 6, active: 0, failed: 0 });
    work(() => {});
    await finished("r");
    expect(await runStatus(queue, "r")).toMatchObject({ done: 6, failed: {} });
  });

  test("a job that was fetched just before close() is not started, and goes back too", async () => {
    await enqueueCompanies(queue, connect(), { run: "r", attempts: 1 });
    let starts = 0;
    const worker = work(() => void starts++, { concurrency: 1 });
    await new Promise<void>((resolve) => {
      worker.once("active", () => resolve(worker.close()));
    });
    expect(starts).toBe(0);
    expect(await queue.getJobCounts("waiting", "active", "failed")).toMatchObject({ waiting: 6, active: 0, failed: 0 });
  });

  test("a lost lock aborts the signal, and the job runs again", async () => {
    await enqueueCompanies(queue, connect(), {
      run: "r",
      filter: ({ companyName }) => companyName === "Vantry Robotics",
    });
    const runs: AbortSignal[] = [];
    const options = { bullmq: { lockDuration: 200, stalledInterval: 100 } };
    const worker = work((_client, _row, { signal }) => {
      if (runs.push(signal) > 1) return;
      return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    }, options);
    worker.on("error", () => {});
    await expect.poll(() => runs.length).toBe(1);
    const [id] = (await queue.getActive()).map((job) => String(job.id));
    await client.del(`bull:${queue.name}:${id}:lock`);
    await finished("r");
    expect(runs[0]?.aborted).toBe(true);
    expect(String(runs[0]?.reason)).toContain("lock");
    expect(runs).toHaveLength(2);
  });

  test("processes share a limit of requests a second", async () => {
    const key = `limit-${queues}`;
    const limited = () =>
      createKeepnet({
        baseUrl: mock.url,
        auth: clientCredentials(credentials),
        middleware: [sharedLimit(client, { requestsPerSecond: 40, key })],
      });
    const keepnets = [limited(), limited()];
    await Promise.all(keepnets.map((keepnet) => keepnet.GET("/api/companies/my")));
    const start = performance.now();
    await Promise.all(Array.from({ length: 20 }, (_, index) => keepnets[index % 2]?.GET("/api/companies/my")));
    expect(performance.now() - start).toBeGreaterThan(470);
  });

  test("a 429 moves the turns of all processes", async () => {
    const key = `hold-${queues}`;
    const middleware = [sharedLimit(client, { requestsPerSecond: 1_000, key })];
    const auth = clientCredentials(credentials);
    const [first, second] = [1, 2].map(() =>
      createKeepnet({ baseUrl: mock.url, auth, middleware, retry: { attempts: 1 } }),
    );
    await second?.GET("/api/companies/my");
    mock.faults.set([{ status: 429, retryAfter: 1, operation: "listMyCompanies", times: 1 }]);
    const start = performance.now();
    expect((await first?.GET("/api/companies/my"))?.response.status).toBe(429);
    expect((await second?.GET("/api/companies/my"))?.response.status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(900);
  });
});
