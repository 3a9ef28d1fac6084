import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { useMock } from "@keepnet/mock/vitest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { eventsOf, idsOf } from "./events.ts";
import { dateOf, entries, fillLogs } from "./logs.ts";
import { outcomeOf, run, startWith } from "./run.ts";

const quillfern = "qL3nF8vXr2Ta";
const tesselbrook = "tB6kD1wZp9Ye";
const search = "POST /api/audit-logs/search";
const mock = useMock({ now: "2026-06-26T10:00:00Z" });
let folder: string;
let cursors: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "audit-to-siem-"));
  cursors = join(folder, "cursors");
  output = join(folder, "audit.jsonl");
});

afterEach(() => rm(folder, { recursive: true }));

async function written(): Promise<string[]> {
  return idsOf(await readFile(output, "utf8"));
}

test("each entry is a line on stdout, with the company that it is of, and a second run has none", async () => {
  await fillLogs(mock, { [quillfern]: { aQ1: 5, aQ2: 9 }, [tesselbrook]: { aT1: 7 } });
  const { code, stdout, stderr } = await run(mock, ["--cursors", cursors]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^3 new events, 6 companies read to the end\.$/m);
  expect(eventsOf(stdout).sort((a, b) => a.time.localeCompare(b.time))).toEqual([
    {
      ...{ eventId: "aQ1", time: dateOf(5), companyId: quillfern, companyName: "Quillfern Logistics" },
      ...{ user: "hanna.brightwater@quillfern.example", operation: "Update", entity: "TargetGroup", entityId: null },
      ...{ description: "Changed", ip: "203.0.113.24", userAgent: null },
    },
    expect.objectContaining({ eventId: "aT1", companyId: tesselbrook }),
    expect.objectContaining({ eventId: "aQ2", companyId: quillfern }),
  ]);
  const second = await run(mock, ["--cursors", cursors]);
  expect(second).toMatchObject({ code: 0, stdout: "" });
});

test("the values before and after a change are there when they are asked for", async () => {
  await fillLogs(mock, { [quillfern]: { aQ1: 5 } });
  const { stdout } = await run(mock, ["--cursors", cursors, "--values"]);
  expect(eventsOf(stdout)).toMatchObject([{ oldValue: '{"Name":"Before"}', newValue: '{"Name":"After"}' }]);
});

test("--since is where a company begins, and its cursor is where it goes on", async () => {
  await fillLogs(mock, { [quillfern]: entries("a", 10) });
  const args = ["--cursors", cursors, "--output", output, "--since", dateOf(8)];
  await run(mock, args);
  expect(await written()).toEqual(["a8", "a9"]);
  await fillLogs(mock, { [quillfern]: entries("a", 12), [tesselbrook]: { t7: 7, t8: 8 } });
  await run(mock, args);
  expect((await written()).slice(2).sort()).toEqual(["a10", "a11", "t8"]);
});

test("an entry of the second that was read last, and one that was filed late, are not lost", async () => {
  await fillLogs(mock, { [quillfern]: { a1: 1, a5: 5 } });
  const args = ["--cursors", cursors, "--output", output];
  await run(mock, args);
  await fillLogs(mock, { [quillfern]: { a1: 1, late: 3, a5: 5, same: 5, a6: 6 } });
  await run(mock, args);
  expect(await written()).toEqual(["a1", "a5", "late", "same", "a6"]);
});

test.each([7, 500])("of a long log with %d entries a second each is written once", async (perSecond) => {
  await fillLogs(mock, { [quillfern]: entries("a", 430, perSecond) });
  const args = ["--cursors", cursors, "--output", output];
  await run(mock, args);
  expect(await written()).toHaveLength(430);
  await fillLogs(mock, { [quillfern]: entries("a", 660, perSecond) });
  await run(mock, args);
  expect((await written()).sort()).toEqual(Object.keys(entries("a", 660)).sort());
});

test("an entry that disappears while the log is read takes none with it", async () => {
  await fillLogs(mock, { [quillfern]: entries("a", 250) });
  mock.respond(search, async () => {
    const searches = mock.requests.filter(({ path, companyId }) => path.endsWith("/search") && companyId === quillfern);
    if (searches.length === 1) await fillLogs(mock, { [quillfern]: entries("a", 230, 1, 20) });
    return undefined;
  });
  await run(mock, ["--cursors", cursors, "--output", output]);
  const ids = await written();
  expect(ids).toEqual(expect.arrayContaining(Object.keys(entries("a", 230, 1, 20))));
  expect(new Set(ids).size).toBe(ids.length);
});

test("a company that fails keeps its cursor, and the others go on", async () => {
  await fillLogs(mock, { [quillfern]: { a1: 1 }, [tesselbrook]: { t1: 1 } });
  mock.faults.set([{ operation: "searchAuditLogs", company: quillfern, status: 403 }]);
  const first = await run(mock, ["--cursors", cursors, "--output", output]);
  expect(first.code).toBe(1);
  expect(first.stderr).toContain(`Failed: Quillfern Logistics (${quillfern}): forbidden: `);
  expect(await written()).toEqual(["t1"]);
  mock.faults.clear();
  expect((await run(mock, ["--cursors", cursors, "--output", output])).code).toBe(0);
  expect(await written()).toEqual(["t1", "a1"]);
});

test("a wrong command line is refused with the usage", async () => {
  const { code, stderr } = await outcomeOf(startWith({}, []));
  expect(code).toBe(2);
  expect(stderr).toMatch(/^--cursors is missing.+\n\nUsage: /);
});

test("without a credential it says how to get one", async () => {
  const { code, stderr } = await outcomeOf(startWith({}, ["--cursors", cursors]));
  expect(code).toBe(2);
  expect(stderr).toContain("npx keepnet-mock");
});
