import { once } from "node:events";
import { join } from "node:path";
import type { MockOptions } from "@keepnet/mock";
import { Queue } from "bullmq";
import postgres from "postgres";
import { describe, expect, onTestFinished, test } from "vitest";
import { releaseJobs } from "../support/release-jobs.ts";
import { hasServices } from "../support/services.ts";
import { readReport, sorted } from "../support/training-report.ts";
import { startWorld, stop } from "../support/world.ts";

const example = join(import.meta.dirname, "../../../../examples/nightly-sync");
/** Quillfern Logistics, with three enrollments. */
const company = "qL3nF8vXr2Ta";
const searchPeople = "POST /api/training-reports/{enrollmentId}/users/search";

describe.skipIf(!hasServices)("the nightly sync", () => {
  async function begin(options: MockOptions = {}) {
    const world = await startWorld(example, { now: "2026-06-26T10:00:00Z", ...options });
    const sql = postgres(world.database.url);
    onTestFinished(() => sql.end());
    const queue = new Queue("companies", { connection: { url: world.redis.url, maxRetriesPerRequest: null } });
    onTestFinished(() => queue.close());
    const rows = async () => sorted([...(await sql`select * from training_results`)]);
    /** The transaction that wrote each row. */
    const writes = async () => sorted([...(await sql`select *, xmin::text as written_by from training_results`)]);
    return { ...world, sql, queue, rows, writes };
  }

  test("holds the report of every company, and a second run writes no row again", async () => {
    const { mock, sql, queue, rows, writes, start, finish } = await begin({ companies: 40 });
    const workers = [1, 2, 3, 4].map(() => start("worker.ts"));
    const first = await finish("enqueue.ts", "tonight");
    const report = await readReport(mock);
    expect(new Set(report.map(({ company_id }) => company_id)).size).toBe(43);
    const results = report.filter(({ target_user_id }) => target_user_id).length;
    const enrollments = new Set(report.map(({ company_id, enrollment_id }) => `${company_id} ${enrollment_id}`)).size;
    const summary = `46 companies, ${enrollments} enrollments, ${results} results.\n`;
    expect(results).toBeGreaterThan(200);
    expect(enrollments).toBeGreaterThan(60);
    expect(first).toMatchObject({ code: 0, stdout: `Run tonight: ${summary}` });
    expect(first.stderr).toMatch(
      /^Run tonight: 46 companies\.\n(\d+ of 46 companies, 0 failed\n)*46 of 46 companies, 0/,
    );
    expect(await rows()).toEqual(report);
    expect(await queue.getJob("tonight@qL3nF8vXr2Ta")).toMatchObject({
      progress: { enrollments: 3, results: 12 },
      returnvalue: { enrollments: 3, results: 12 },
    });

    const written = await writes();
    expect(await finish("enqueue.ts", "tonight")).toMatchObject({
      code: 0,
      stdout: first.stdout,
      stderr: expect.stringContaining("Run tonight is there already."),
    });
    expect(await finish("enqueue.ts", "again")).toMatchObject({ code: 0, stdout: `Run again: ${summary}` });
    expect(await writes()).toEqual(written);
    expect(await sql`select count(*)::int as companies from synced_companies where run = 'again'`).toEqual([
      { companies: 46 },
    ]);
    expect(await Promise.all(workers.map(stop))).toEqual([0, 0, 0, 0]);

    const board = start("board.ts");
    const [line] = await once(board.stdout ?? process.stdin, "data");
    const address = /http:\S+/.exec(String(line))?.[0];
    const shown = await fetch(`${address}/api/queues?activeQueue=companies&status=completed`);
    const { queues } = (await shown.json()) as { queues: object[] };
    expect(queues).toMatchObject([{ name: "companies", counts: { completed: 94 } }]);
    expect(await stop(board)).toBe(0);
  });

  test("killed while it reads and while it writes, it leaves nothing half-written, and the next worker ends the run", async () => {
    const { mock, sql, queue, rows, start, finish, status } = await begin();
    const report = await readReport(mock);
    const ofCompany = (all: Record<string, unknown>[], id: unknown) =>
      all.filter(({ company_id }) => company_id === id);
    /** No company has a part of its report. */
    const expectWhole = async () => {
      const known = await rows();
      for (const { company_id } of known) expect(ofCompany(known, company_id)).toEqual(ofCompany(report, company_id));
      for (const { company_id, results } of await sql`select * from synced_companies`)
        expect(ofCompany(known, company_id).filter(({ target_user_id }) => target_user_id)).toHaveLength(results);
      return known.length;
    };

    let worker = start("worker.ts");
    let searches = 0;
    mock.respond(searchPeople, async (request) => {
      // two of its three enrollments have been read
      if (request.headers.get("X-KEEPNET-Company-Id") === company && ++searches === 3) {
        const exit = once(worker, "exit");
        worker.kill("SIGKILL");
        await exit;
      }
      return undefined;
    });
    const follower = start("enqueue.ts", "tonight");
    await once(worker, "exit");
    expect(await expectWhole()).toBeLessThan(report.length);
    follower.kill("SIGINT");
    expect(await once(follower, "exit")).toEqual([130, null]);
    await releaseJobs(queue);

    await sql.begin(async (tx) => {
      await tx`lock table training_results in share mode`;
      worker = start("worker.ts");
      const waiting = () =>
        sql`select from pg_stat_activity where wait_event_type = 'Lock' and query like '%training_results%'`;
      await expect.poll(async () => (await waiting()).length, { timeout: 30_000 }).toBeGreaterThan(0);
      const exit = once(worker, "exit");
      worker.kill("SIGKILL");
      await exit;
    });
    // their transactions end when PostgreSQL finds that the client has gone
    const others = () => sql`select from pg_stat_activity where state like 'idle in%' or wait_event_type = 'Lock'`;
    await expect.poll(async () => (await others()).length, { timeout: 30_000 }).toBe(0);
    expect(await expectWhole()).toBeLessThan(report.length);
    await releaseJobs(queue);

    worker = start("worker.ts");
    const { code, stderr } = await finish("enqueue.ts", "tonight");
    expect({ code, there: stderr.includes("is there already") }).toEqual({ code: 0, there: true });
    expect(await rows()).toEqual(report);
    expect(await status("tonight")).toMatch(/ done +│ 6 +│/);
    expect(await stop(worker)).toBe(0);
  });

  test("a result that has changed is updated, one that is gone is removed, and no other row is written", async () => {
    const { mock, rows, writes, start, finish } = await begin({ companies: 20 });
    const worker = start("worker.ts");
    const people = Array.from({ length: 2_500 }, (_, index) => personOf(index));
    mock.respond(searchPeople, async (request) => {
      if (request.headers.get("X-KEEPNET-Company-Id") !== company) return undefined;
      const { pageNumber, pageSize } = (await request.json()) as { pageNumber: number; pageSize: number };
      // the first person again at the end, as when somebody is added while it is read
      const listed = [...people, people[0]];
      const results = listed.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
      const totalNumberOfPages = Math.ceil(listed.length / pageSize);
      const counts = { pageNumber, pageSize, totalNumberOfPages, totalNumberOfRecords: listed.length };
      const data = { ...counts, results };
      return { status: 200, body: { data, status: "SUCCESS", message: null, validationMessages: null } };
    });
    expect(await finish("enqueue.ts", "first")).toMatchObject({ code: 0 });
    const before = await rows();
    expect(before.filter(({ company_id }) => company_id === company)).toHaveLength(3 * 2_500);
    const written = new Map((await writes()).map((row) => [JSON.stringify({ ...row, written_by: "" }), row]));

    people.splice(1_200, 1);
    mock.clock.advance({ days: 1 });
    expect(await finish("enqueue.ts", "second")).toMatchObject({ code: 0 });
    const others = (await readReport(mock)).filter(({ company_id }) => company_id !== company);
    const after = await rows();
    expect(after.filter(({ company_id }) => company_id !== company)).toEqual(others);
    expect(after.filter(({ company_id }) => company_id === company)).toHaveLength(3 * 2_499);
    const same = (await writes()).filter((row) => written.has(JSON.stringify({ ...row, written_by: "" })));
    expect(after.length - same.length).toBeGreaterThan(0);
    expect(same).toEqual(same.map((row) => written.get(JSON.stringify({ ...row, written_by: "" }))));
    expect(await stop(worker)).toBe(0);
  });

  test("a company that fails is named at the end, its rows stay, and the same command repeats it", async () => {
    const { mock, rows, start, finish } = await begin();
    const worker = start("worker.ts");
    await finish("enqueue.ts", "first");
    const before = await rows();
    mock.faults.set([{ status: 403, company, operation: searchPeople }]);
    const { code, stdout, stderr } = await finish("enqueue.ts", "second");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Run second: 5 companies, /);
    expect(stdout).toMatch(/^Failed: Quillfern Logistics \(qL3nF8vXr2Ta\): forbidden: .*users\/search/m);
    expect(stderr).toContain("6 of 6 companies, 1 failed");
    expect(await rows()).toEqual(before);

    mock.faults.clear();
    mock.requests.length = 0;
    const repeated = await finish("enqueue.ts", "second");
    expect(repeated).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Run second: 6 companies, .+\n$/) });
    expect(repeated.stderr).toContain("Run second is there already. Companies to repeat: 1.");
    const searched = mock.requests.filter(({ path }) => path === "/api/enrollments/search");
    expect(searched.map(({ companyId }) => companyId)).toEqual([company]);
    expect(await stop(worker)).toBe(0);
  });
});

const personOf = (index: number) => ({
  ...{ enrollmentId: "e", targetUserResourceId: `person-${index}`, email: `${index}@example.com`, firstName: "Ann" },
});
