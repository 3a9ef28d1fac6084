import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = join(import.meta.dirname, "..", "..", "..", "scripts", "commit-generated.ts");
const me = ["-c", "user.name=Someone", "-c", "user.email=someone@example.com"];

const reports = ["packages/core/etc/index.api.md", "packages/mock/etc/index.api.md"];

let folder: string;
let clone: string;

async function run(command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GITHUB_TOKEN: "not-a-token", GITHUB_OUTPUT: join(folder, "output") };
  return (await promisify(execFile)(command, args, { cwd: clone, env })).stdout.trim();
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keepnet-commit-"));
  clone = join(folder, "clone");
  for (const file of [".changeset/config.json", "README.md", "packages/openapi/openapi.json", ...reports]) {
    await mkdir(dirname(join(clone, file)), { recursive: true });
    await writeFile(join(clone, file), "before\n");
  }
  await run("git", "init", "--quiet", "--initial-branch=change");
  await run("git", "init", "--quiet", "--bare", join(folder, "origin"));
  await run("git", "remote", "add", "origin", join(folder, "origin"));
  await run("git", "add", "--all");
  await run("git", ...me, "commit", "--quiet", "--message", "Before");
  await run("git", "push", "--quiet", "origin", "change");
});
afterEach(() => rm(folder, { recursive: true }));

test("what was generated is committed and pushed to the branch, and nothing else", async () => {
  await writeFile(join(clone, "packages/openapi/openapi.json"), "after\n");
  await writeFile(join(clone, "packages/core/etc/index.api.md"), "after\n");
  await writeFile(join(clone, "README.md"), "after\n");
  await writeFile(join(clone, ".changeset/description-core.md"), "new\n");
  await writeFile(join(clone, "debug.log"), "noise\n");
  await run(process.execPath, script);
  const pushed = await run(
    "git",
    "--git-dir",
    join(folder, "origin"),
    "show",
    "--name-only",
    "--format=%an: %s",
    "change",
  );
  expect(pushed.split("\n").filter(Boolean)).toEqual([
    "github-actions[bot]: Regenerate from spec/",
    ".changeset/description-core.md",
    "README.md",
    "packages/core/etc/index.api.md",
    "packages/openapi/openapi.json",
  ]);
  expect(await run("git", "config", "--list", "--local")).not.toContain("extraheader");
  expect(await readFile(join(folder, "output"), "utf8")).toBe("pushed=true\n");
});

test("where nothing was generated, nothing is committed", async () => {
  expect(await run(process.execPath, script)).toContain("Nothing to commit");
  expect(await run("git", "rev-list", "--count", "HEAD")).toBe("1");
  await expect(readFile(join(folder, "output"))).rejects.toThrow("ENOENT");
});
