import { useMock } from "@keepnet/mock/vitest";
import { expect, test } from "vitest";
import { eventsOf } from "./events.ts";
import { useFolder } from "./folder.ts";
import { dateOf, entries, fillLogs } from "./logs.ts";
import { recipe } from "./recipe.ts";

const quillfern = "qL3nF8vXr2Ta";
const tesselbrook = "tB6kD1wZp9Ye";
const search = "POST /api/audit-logs/search";
const mock = useMock({ now: "2026-06-26T10:00:00Z" });
const folder = useFolder();

test("each entry is a line on stdout, with the company that it is of, and a second run has none", async () => {
  await fillLogs(mock, { [quillfern]: { aQ1: 5, aQ2: 9 }, [tesselbrook]: { aT1: 7 } });
  const { code, stdout, stderr } = await recipe.run(mock.url, ["--cursors", folder.cursors]);
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
  const second = await recipe.run(mock.url, ["--cursors", folder.cursors]);
  expect(second).toMatchObject({ code: 0, stdout: "" });
});

test("the values before and after a change are there when they are asked for", async () => {
  await fillLogs(mock, { [quillfern]: { aQ1: 5 } });
  const { stdout } = await recipe.run(mock.url, ["--cursors", folder.cursors, "--values"]);
  expect(eventsOf(stdout)).toMatchObject([{ oldValue: '{"Name":"Before"}', newValue: '{"Name":"After"}' }]);
});

test("--since is where a company begins, and its cursor is where it goes on", async () => {
  await fillLogs(mock, { [quillfern]: entries("a", 10) });
  const args = ["--cursors", folder.cursors, "--output", folder.output, "--since", dateOf(8)];
  await recipe.run(mock.url, args);
  expect(await folder.written()).toEqual(["a8", "a9"]);
  await fillLogs(mock, { [quillfern]: entries("a", 12), [tesselbrook]: { t7: 7, t8: 8 } });
  await recipe.run(mock.url, args);
  expect((await folder.written()).slice(2).sort()).toEqual(["a10", "a11", "t8"]);
});

test("an entry of the second that was read last, and one that was filed late, are not lost", async () => {
  await fillLogs(mock, { [quillfern]: { a1: 1, a5: 5 } });
  const args = ["--cursors", folder.cursors, "--output", folder.output];
  await recipe.run(mock.url, args);
  await fillLogs(mock, { [quillfern]: { a1: 1, late: 3, a5: 5, same: 5, a6: 6 } });
  await recipe.run(mock.url, args);
  expect(await folder.written()).toEqual(["a1", "a5", "late", "same", "a6"]);
});

test.each([7, 500])("of a long log with %d entries a second each is written once", async (perSecond) => {
  await fillLogs(mock, { [quillfern]: entries("a", 430, perSecond) });
  const args = ["--cursors", folder.cursors, "--output", folder.output];
  await recipe.run(mock.url, args);
  expect(await folder.written()).toHaveLength(430);
  await fillLogs(mock, { [quillfern]: entries("a", 660, perSecond) });
  await recipe.run(mock.url, args);
  expect((await folder.written()).sort()).toEqual(Object.keys(entries("a", 660)).sort());
});

test("an entry that disappears while the log is read takes none with it", async () => {
  await fillLogs(mock, { [quillfern]: entries("a", 250) });
  mock.respond(search, async () => {
    const searches = mock.requests.filter(({ path, companyId }) => path.endsWith("/search") && companyId === quillfern);
    if (searches.length === 1) await fillLogs(mock, { [quillfern]: entries("a", 230, 1, 20) });
    return undefined;
  });
  await recipe.run(mock.url, ["--cursors", folder.cursors, "--output", folder.output]);
  const ids = await folder.written();
  expect(ids).toEqual(expect.arrayContaining(Object.keys(entries("a", 230, 1, 20))));
  expect(new Set(ids).size).toBe(ids.length);
});

test("a company that fails keeps its cursor, and the others go on", async () => {
  await fillLogs(mock, { [quillfern]: { a1: 1 }, [tesselbrook]: { t1: 1 } });
  mock.faults.set([{ operation: "searchAuditLogs", company: quillfern, status: 403 }]);
  const first = await recipe.run(mock.url, ["--cursors", folder.cursors, "--output", folder.output]);
  expect(first.code).toBe(1);
  expect(first.stderr).toContain(`Failed: Quillfern Logistics (${quillfern}): forbidden: `);
  expect(await folder.written()).toEqual(["t1"]);
  mock.faults.clear();
  expect((await recipe.run(mock.url, ["--cursors", folder.cursors, "--output", folder.output])).code).toBe(0);
  expect(await folder.written()).toEqual(["t1", "a1"]);
});

test("a wrong command line is refused with the usage", async () => {
  const { code, stderr } = await recipe.runWithoutCredential([]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^--cursors is missing.+\n\nUsage: /);
});

test("without a credential it says how to get one", async () => {
  const { code, stderr } = await recipe.runWithoutCredential(["--cursors", folder.cursors]);
  expect(code).toBe(2);
  expect(stderr).toContain("npx keepnet-mock");
});
