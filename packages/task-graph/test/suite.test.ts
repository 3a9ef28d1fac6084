import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");

interface Outcome {
  readonly stdout: string;
  readonly code?: number;
}

/** Runs what .ci/run could have between its first lines and its last. */
async function run(suites: string): Promise<{ code: number; lines: string[] }> {
  const script = `set -uo pipefail\nsource .ci/suite\n${suites}\nfinish`;
  const ended = promisify(execFile)("bash", ["--norc", "-c", script], { cwd: root });
  const { stdout, code = 0 }: Outcome = await ended.catch((failure: Outcome) => failure);
  return { code, lines: stdout.split("\n").slice(0, -1) };
}

const printing = (...lines: string[]) => `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(" ")}`;

test("the results of all suites are added up in the last line", async () => {
  const { code, lines } = await run(`
    suite "one" ${printing("✓ a", "2 passed, 0 failed")}
    suite "two" ${printing("3 passed, 0 failed")}`);
  expect(lines.slice(-2)).toEqual(["", "5 passed, 0 failed"]);
  expect(lines.join("\n")).not.toContain("What failed");
  expect(code).toBe(0);
});

test("what failed in each suite is repeated before the last line, up to 20 lines of each", async () => {
  const long = Array.from({ length: 40 }, (_, index) => `    line ${index + 1}`);
  const { code, lines } = await run(`
    one() { ${printing("noise", "✗ a.test.ts > a", "    expected 1", "✗ b.test.ts", ...long, "1 passed, 2 failed")}; return 1; }
    two() { ${printing("✓ c", "✗ d", "Error: no", "✓ e", "noise", "2 passed, 1 failed")}; return 1; }
    suite "one" one
    suite "two" two
    suite "three" ${printing("noise", "1 passed, 0 failed")}`);
  expect(lines.slice(lines.indexOf("== What failed"))).toEqual([
    "== What failed",
    "-- one",
    "✗ a.test.ts > a",
    "    expected 1",
    "✗ b.test.ts",
    ...long.slice(0, 19),
    "-- two",
    "✗ d",
    "Error: no",
    "",
    "4 passed, 3 failed",
  ]);
  expect(code).toBe(1);
});

test("a suite that breaks without naming anything is named with its last lines", async () => {
  const { code, lines } = await run(`
    breaks() { ${printing("no network")}; return 3; }
    suite "one" breaks
    suite "two" ${printing("1 passed, 0 failed")}`);
  expect(lines.slice(lines.indexOf("== What failed"))).toEqual([
    "== What failed",
    "-- one",
    "✗ it ended with exit code 3, and its last lines are:",
    "no network",
    "",
    "1 passed, 0 failed",
  ]);
  expect(code).toBe(1);
});

test("a step that fails does not stop the suites, and is named", async () => {
  const { code, lines } = await run(`
    prepares() { ${printing("✗ chromium could not be installed")}; return 1; }
    step "packages" prepares
    step "nothing to do" true
    suite "one" ${printing("1 passed, 0 failed")}`);
  expect(lines.slice(lines.indexOf("== What failed"))).toEqual([
    "== What failed",
    "-- packages",
    "✗ chromium could not be installed",
    "",
    "1 passed, 0 failed",
  ]);
  expect(code).toBe(1);
});
