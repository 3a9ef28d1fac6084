import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = join(import.meta.dirname, "..", "..", "..", ".ci", "packages");
const names = ["curl", "redis-server", "chromium"];

/** The PATH of a machine that has nothing but bash. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepnet-packages-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function addCommand(name: string, commands = ""): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${commands}\n`);
  await chmod(join(folder, name), 0o755);
}

/** Runs the script on that machine; gives its exit code, what it printed, and how apt-get was called. */
async function run(args: readonly string[], apt = ""): Promise<{ code: number; stderr: string; calls: string[] }> {
  const log = join(folder, "calls");
  await writeFile(log, "");
  await addCommand("apt-get", `echo "$@" >>'${log}'\n${apt}`);
  const env = { PATH: folder, CHROMIUM: join(folder, "chromium") };
  const ended = promisify(execFile)("/bin/bash", ["--norc", script, ...args], { env });
  const { stderr, code = 0 }: { stderr: string; code?: number } = await ended.catch((failure) => failure);
  return { code, stderr, calls: (await readFile(log, "utf8")).split("\n").slice(0, -1) };
}

const install = (packages: string) => `install -y -qq --no-install-recommends ca-certificates ${packages}`;

test("what is missing is installed at once, after one update", async () => {
  await addCommand("redis-server");
  expect(await run(names)).toEqual({ code: 0, stderr: "", calls: ["update -qq", install("curl chromium")] });
});

test("nothing happens on a machine that has all", async () => {
  for (const name of names) await addCommand(name);
  expect(await run(names)).toEqual({ code: 0, stderr: "", calls: [] });
});

test("what cannot be installed is named, and the rest is installed", async () => {
  const apt = 'case "$*" in *chromium*) echo "E: no candidate" >&2; exit 100 ;; esac';
  const { code, stderr, calls } = await run(names, apt);
  expect(calls).toEqual(["update -qq", install("curl redis-server chromium"), ...names.map((name) => install(name))]);
  expect(stderr).toMatch(/E: no candidate\n✗ chromium could not be installed/);
  expect(stderr.match(/✗/g)).toHaveLength(1);
  expect(code).toBe(1);
});

test("without an index of packages nothing is tried", async () => {
  expect(await run(names, "exit 100")).toMatchObject({ code: 100, calls: ["update -qq"] });
});

test("a name that is none is refused", async () => {
  expect(await run(["curl", "chrome"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("chrome"),
    calls: [],
  });
});
