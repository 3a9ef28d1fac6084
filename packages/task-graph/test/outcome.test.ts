import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeFailedTasks } from "../../../scripts/failed-tasks.ts";
import { closing } from "../../../scripts/outcome.ts";
import { readReports } from "../../../scripts/reports.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepnet-outcome-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(file: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
}

/** A report of vitest, with one test that passed. */
const report = (file: string, ...more: object[]) => ({
  numPassedTests: 1,
  numFailedTests: more.filter((test) => "title" in test).length,
  testResults: [
    {
      name: join(folder, file),
      status: "passed",
      message: "",
      assertionResults: [
        { status: "passed", ancestorTitles: [], title: "works", failureMessages: [] },
        ...more.filter((test) => "title" in test),
      ],
    },
    ...more.filter((test) => !("title" in test)),
  ],
});

test("every failed test is named before the closing line: its file, its full name, and its message", async () => {
  const stack = [
    "AssertionError: expected 1 to be 2",
    "    at /repository/packages/core/test/a.test.ts:2:76",
    "    at file:///work/node_modules/.pnpm/vitest@5.1.1/node_modules/vitest/dist/run.js:1695:35",
    "    at new Promise (<anonymous>)",
  ];
  const failed = { status: "failed", ancestorTitles: ["the client", "at first"], title: "counts" };
  await write(
    "packages/core/reports/vitest.json",
    report("packages/core/test/a.test.ts", { ...failed, failureMessages: [stack.join("\n")] }),
  );
  await write("packages/mock/reports/vitest.json", report("packages/mock/test/b.test.ts"));
  expect(closing(await readReports("packages/*/reports/vitest.json", folder))).toBe(
    [
      "✗ packages/core/test/a.test.ts > the client > at first > counts",
      "    AssertionError: expected 1 to be 2",
      "        at /repository/packages/core/test/a.test.ts:2:76",
      "2 passed, 1 failed",
    ].join("\n"),
  );
});

test("a file that cannot be run is named with the reason", async () => {
  const broken = {
    name: join(folder, "spec/test/c.test.ts"),
    status: "failed",
    message: "Cannot find module './d.ts'",
  };
  await write("spec/reports/vitest.json", report("spec/test/e.test.ts", { ...broken, assertionResults: [] }));
  expect(closing(await readReports("spec/reports/vitest.json", folder))).toBe(
    "✗ spec/test/c.test.ts\n    Cannot find module './d.ts'\n1 passed, 1 failed",
  );
});

test("when all have passed, the closing line stands alone", () => {
  expect(closing({ passed: 7, failed: 0, failures: [] })).toBe("7 passed, 0 failed");
});

test("of a long message the first lines are printed, without colors, and of a long line its beginning", () => {
  const lines = Array.from({ length: 50 }, (_, index) => `\u001b[31mline ${index}\u001b[39m`);
  const message = [`${"x".repeat(5_000)}`, ...lines].join("\n");
  const printed = closing({ passed: 0, failed: 1, failures: [{ name: "a", message }] }).split("\n");
  expect(printed).toHaveLength(20);
  expect(printed[1]).toBe(`    ${"x".repeat(400)}…`);
  expect(printed.at(-2)).toBe("    line 16");
});

test("the tasks that failed are named with the ends of their logs, and their summary is removed", async () => {
  const task = (taskId: string, directory: string, exitCode?: number) => ({
    taskId,
    directory,
    logFile: join(directory, ".turbo", "turbo-typecheck.log"),
    execution: exitCode === undefined ? undefined : { exitCode },
  });
  await write(".turbo/runs/2aaa.json", { tasks: [task("old#typecheck", "old", 1)] });
  await write(".turbo/runs/3bbb.json", {
    tasks: [
      task("core#typecheck", "packages/core", 2),
      task("mock#test", "packages/mock", 0),
      task("docs#test", "docs"),
    ],
  });
  const log = [...Array.from({ length: 30 }, (_, index) => `file ${index}`), "error TS2322", ""].join("\n");
  await write("packages/core/.turbo/turbo-typecheck.log", log);
  const [failed, ...others] = await takeFailedTasks(folder);
  expect(others).toEqual([]);
  expect(failed).toMatchObject({ name: "core#typecheck", folder: "packages/core" });
  expect(failed?.message).toMatch(/^file 13\n.*\nerror TS2322$/s);
  expect(await readdir(join(folder, ".turbo"))).toEqual([]);
  expect(await takeFailedTasks(folder)).toEqual([]);
});
