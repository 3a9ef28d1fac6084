import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "workers");
const vitest = join(import.meta.dirname, "..", "..", "node_modules", "vitest", "vitest.mjs");

/** Runs fixture files in two workers; gives which worker used which mock. */
async function run(files: string, options: readonly string[] = []): Promise<{ pid: string; url: string }[]> {
  const scratch = await mkdtemp(join(tmpdir(), "keepnet-mock-"));
  const told = join(scratch, "told.txt");
  const config = join(scratch, "vitest.config.js");
  await writeFile(config, `export default { test: { include: ["${files}-*.fixture.ts"] } };`);
  try {
    const all = ["run", "--root", folder, "--config", config, "--maxWorkers", "2", "--pool", "forks", ...options];
    const env = { PATH: process.env.PATH, TOLD: told };
    await promisify(execFile)(process.execPath, [vitest, ...all], { env });
    const lines = (await readFile(told, "utf8")).trim().split("\n");
    return lines.map((line) => line.split(" ")).map(([pid = "", url = ""]) => ({ pid, url }));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

const distinct = (values: readonly string[]) => new Set(values).size;

test("with useMock() each file has a mock of its own, in several workers at once", async () => {
  const uses = await run("file");
  expect(uses).toHaveLength(6);
  expect(distinct(uses.map(({ url }) => url))).toBe(3);
});

test("with a fixture of the worker its files share one mock, each test with the first data", async () => {
  const uses = await run("shared", ["--no-isolate"]);
  expect(uses).toHaveLength(6);
  const workers = distinct(uses.map(({ pid }) => pid));
  expect(workers).toBeLessThanOrEqual(2);
  expect(distinct(uses.map(({ url }) => url))).toBe(workers);
});
