import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const sandbox = join(root, "packages/mock/src/sandbox");
const contributing = await readFile(join(root, "CONTRIBUTING.md"), "utf8");

test("CONTRIBUTING leads from each domain of the description to its folder of the sandbox", async () => {
  const files = await Array.fromAsync(glob("*/**/examples.yaml", { cwd: join(root, "spec"), exclude: ["test"] }));
  const folders = new Set(files.map((file) => file.split("/")[0] ?? ""));
  const domains = [...folders].filter((name) => name !== "shared");
  expect(domains.length).toBeGreaterThan(20);
  const [, table = ""] = /\| `spec\/` \|.*?\n\|---\|---\|\n(.*?)\n\n/s.exec(contributing) ?? [];
  const rows = table
    .split("\n")
    .map((row) => row.split("|").map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name)));
  for (const folder of rows.flatMap(([, , folders = []]) => folders))
    expect(existsSync(join(sandbox, folder)), folder).toBe(true);
  const listed = rows.flatMap(([, names = []]) => names);
  for (const domain of domains) {
    expect(listed.includes(domain) || existsSync(join(sandbox, "domains", domain)), domain).toBe(true);
  }
  for (const name of listed) expect(domains).toContain(name);
});

test("each path that CONTRIBUTING names is there", () => {
  const paths = [...contributing.matchAll(/`((?:spec|bench|docs|packages|examples|scripts)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(paths.length).toBeGreaterThan(20);
  const made = ["docs/dist/site", "packages/core/reports"]; // by commands that CONTRIBUTING names
  expect(paths.filter((path) => !existsSync(join(root, path)) && !made.includes(path))).toEqual([]);
});
