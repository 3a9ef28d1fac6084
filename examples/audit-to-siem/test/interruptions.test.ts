import { once } from "node:events";
import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { useMock } from "@keepnet/mock/vitest";
import { expect, test } from "vitest";
import { idsOf } from "./events.ts";
import { useFolder } from "./folder.ts";
import { dateOf, entries, fillLogs } from "./logs.ts";
import { recipe } from "./recipe.ts";

const quillfern = "qL3nF8vXr2Ta";
const tesselbrook = "tB6kD1wZp9Ye";
const search = "POST /api/audit-logs/search";
const mock = useMock({ now: "2026-06-26T10:00:00Z" });
const folder = useFolder();

test("after Ctrl+C the next run goes on, with nothing lost or doubled", async () => {
  await fillLogs(mock, { [quillfern]: entries("a", 300), [tesselbrook]: entries("t", 300) });
  const args = ["--cursors", folder.cursors, "--output", folder.output];
  const program = recipe.start(mock.url, args);
  let searches = 0;
  mock.respond(search, async () => {
    searches += 1;
    if (searches !== 4) return undefined;
    program.interrupt();
    await once(program.child, "exit");
    return undefined;
  });
  const { code, stderr } = await program.outcome;
  expect(code).toBe(130);
  expect(stderr).toMatch(/^Interrupted\.\n\d+ new events, .+\nRun the same command again to go on from there\.$/m);
  expect((await folder.written()).length).toBeLessThan(600);
  mock.responses.clear();
  expect((await recipe.run(mock.url, args)).code).toBe(0);
  expect((await folder.written()).sort()).toEqual(Object.keys({ ...entries("a", 300), ...entries("t", 300) }).sort());
});

test("killed between its lines and the cursor, it writes those lines again and loses none", async () => {
  await fillLogs(mock, { [quillfern]: entries("a", 300) });
  // the program is killed as soon as its lines arrive, before or after it has saved the cursor
  const { child } = recipe.start(mock.url, ["--cursors", folder.cursors, "--concurrency", "1"]);
  let first = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    first += text;
    child.kill("SIGKILL");
  });
  await once(child, "close");
  const { stdout } = await recipe.run(mock.url, ["--cursors", folder.cursors]);
  const before = idsOf(first.slice(0, first.lastIndexOf("\n") + 1));
  const after = idsOf(stdout);
  expect(before.length).toBeGreaterThan(0);
  expect(new Set([...before, ...after])).toEqual(new Set(Object.keys(entries("a", 300))));
  expect(after.filter((id) => before.includes(id)).length).toBeLessThanOrEqual(100);
});

test("lines without their cursor are written again", async () => {
  await fillLogs(mock, { [quillfern]: { a1: 1 } });
  const args = ["--cursors", folder.cursors, "--output", folder.output];
  await recipe.run(mock.url, args);
  const cursor = join(folder.cursors, `${quillfern}.json`);
  const saved = await readFile(cursor);
  await fillLogs(mock, { [quillfern]: { a1: 1, a2: 2 } });
  await recipe.run(mock.url, args);
  await writeFile(cursor, saved);
  await recipe.run(mock.url, args);
  expect(await folder.written()).toEqual(["a1", "a2", "a2"]);
  expect((await readdir(folder.cursors)).filter((file) => !/^\w{12}\.json$/.test(file))).toEqual([]);
});

test("a line that was cut in the middle is dropped, and comes again whole", async () => {
  await fillLogs(mock, { [quillfern]: { a1: 1, a2: 2 } });
  const whole = `${JSON.stringify({ eventId: "a1" })}\n`;
  await writeFile(folder.output, whole);
  await appendFile(folder.output, `{"eventId":"a2","description":"${"x".repeat(70_000)}`);
  await recipe.run(mock.url, ["--cursors", folder.cursors, "--output", folder.output, "--since", dateOf(2)]);
  expect(await folder.written()).toEqual(["a1", "a2"]);
});

test("a file of something else is refused and stays as it was", async () => {
  await writeFile(folder.output, "my notes");
  const { code, stderr } = await recipe.run(mock.url, ["--cursors", folder.cursors, "--output", folder.output]);
  expect(code).toBe(2);
  expect(stderr).toContain("is no file of JSON lines");
  expect(await readFile(folder.output, "utf8")).toBe("my notes");
});

test("where nobody reads its folder.output it stops, and moves no cursor past what was not written", async () => {
  await fillLogs(mock, { [quillfern]: entries("a", 300) });
  const program = recipe.start(mock.url, ["--cursors", folder.cursors]);
  program.child.stdout.destroy();
  const closed = once(program.child, "close");
  await program.seen("The events cannot be written");
  expect(await closed).toEqual([1, null]);
  const { stdout } = await recipe.run(mock.url, ["--cursors", folder.cursors]);
  expect(idsOf(stdout)).toHaveLength(300);
});
