import { once } from "node:events";
import { join } from "node:path";
import postgres from "postgres";
import { expect, onTestFinished, test } from "vitest";
import { hasServices } from "../support/services.ts";
import { startWorld, stop } from "../support/world.ts";

const example = join(import.meta.dirname, "../../../../examples/nightly-sync");

test.skipIf(!hasServices)(
  "the example copies the people of every company with four workers, shown on its board",
  async () => {
    const { database, run, status, start } = await startWorld(example, 40);
    const sql = postgres(database.url);
    onTestFinished(() => sql.end());

    expect(await run("enqueue.ts", "tonight")).toBe("Run tonight: 46 companies.\n");
    expect(await run("enqueue.ts", "tonight")).toBe("Run tonight is there already.\n");
    const workers = [1, 2, 3, 4].map(() => start("worker.ts"));
    const state = () => status("tonight");
    await expect.poll(state, { timeout: 60_000, interval: 500 }).toMatch(/ done +│ 46 +│/);
    expect(await Promise.all(workers.map(stop))).toEqual([0, 0, 0, 0]);

    const rows = await sql`
      select companies.id, people, count(people.id)::int as copied
      from companies left join people on people.company_id = companies.id group by companies.id`;
    expect(rows).toHaveLength(46);
    expect(rows.filter(({ people, copied }) => people !== copied)).toEqual([]);
    expect(rows.reduce((sum, { copied }) => sum + copied, 0)).toBeGreaterThan(800);

    const board = start("board.ts");
    const [line] = await once(board.stdout ?? process.stdin, "data");
    const address = /http:\S+/.exec(String(line))?.[0];
    const shown = await fetch(`${address}/api/queues?activeQueue=companies&status=completed`);
    const { queues } = (await shown.json()) as { queues: object[] };
    expect(queues).toMatchObject([{ name: "companies", counts: { completed: 47 } }]);
    expect(await stop(board)).toBe(0);
  },
  120_000,
);
