import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dictionary } from "../src/dictionary.ts";
import { files } from "../src/files.ts";

const main = join(import.meta.dirname, "..", "src", "main.ts");

function lint(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), "keepnet-prose-")), "page.md");
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, file], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the command fails and names the place of a problem", () => {
  const { status, stderr } = lint("# Calls\n\nIt has an answer.\n");
  expect(stderr).toMatch(/page\.md:3:11: Write "response, returns" instead of "answer"\. \(words\)\n$/);
  expect(status).toBe(1);
});

test("the command accepts a file without problems", () => {
  expect(lint("# Calls\n\nIt has a response.\n")).toEqual({
    status: 0,
    stdout: "1 files with prose, 0 problems.\n",
    stderr: "",
  });
});

test("every kind of text is checked, and nothing that is generated or installed", async () => {
  const found = await files();
  const some = ["README.md", "docs/decisions/045-prose.md", "packages/core/src/index.ts", "spec/openapi.yaml"];
  expect(found).toEqual(expect.arrayContaining([...some, "packages/mock/README.md"]));
  expect(
    found.filter((file) => /node_modules|generated\/views|changeset\/description|spec\/reference/.test(file)),
  ).toEqual([]);
});

test("the dictionary is sorted and has each word once", () => {
  const sorted = [...new Set(dictionary)].sort();
  expect(dictionary).toEqual(sorted);
});
