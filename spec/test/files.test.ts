import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Ledger } from "../import/ledger.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = new Map<string, string>();

beforeAll(async () => {
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".yaml") || entry.parentPath.includes("node_modules")) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(root, path), await readFile(path, "utf8"));
  }
});

test("every file of the description is referred to, or part of a draft", async () => {
  const used = new Set(["openapi.yaml", "redocly.yaml", "rules/shape.yaml", "checks/coverage-allowed.yaml"]);
  const ledger: Ledger = JSON.parse(await readFile(join(root, "upstream", "ledger.json"), "utf8"));
  const drafts = Object.values(ledger).flatMap((entry) => (entry.state === "draft" ? [dirname(entry.file)] : []));
  for (const [path, text] of files) {
    for (const [, target = ""] of text.matchAll(/\$ref: "?([\w./-]+\.yaml)/g)) used.add(join(dirname(path), target));
  }
  const left = [...files.keys()].filter((path) => !used.has(path) && !drafts.includes(dirname(path)));
  expect(left).toEqual([]);
});

test("lines are at most 120 characters long", () => {
  const long = [...files].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, index) => (line.length > 120 ? [`${path}:${index + 1}`] : [])),
  );
  expect(long).toEqual([]);
});
