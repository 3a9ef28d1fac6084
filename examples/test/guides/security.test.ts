import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");

test("the security model names every test of core's security, and no other", async () => {
  const page = await readFile(join(root, "docs/guides/security.md"), "utf8");
  const [, table = ""] = /## What is protected\n(.*?)\n## /s.exec(page) ?? [];
  const named = table.split("\n").flatMap(
    (row) =>
      row
        .split(" | ")
        .at(2)
        ?.match(/(?<=`)[a-z-]+(?=`)/g) ?? [],
  );
  const files = await readdir(join(root, "packages/core/test/security"));
  const tests = files.map((name) => name.replace(/(\.property)?\.test\.ts$/, ""));
  expect([...new Set(named)].sort()).toEqual(tests.sort());
});
