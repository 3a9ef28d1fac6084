import { glob, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { operationsOf, Place } from "@keepnet/document";
import { describe, expect, test } from "vitest";
import { examplesOfOperations } from "../checks/examples/of-operations.ts";

const root = join(import.meta.dirname, "../..");
const tests = join(root, "packages/core/test/contract/workflows");
const page = await readFile(join(root, "docs/workflows.md"), "utf8");
const document = Place.rootOf(JSON.parse(await readFile(join(root, "packages/openapi/openapi.json"), "utf8")));
const [overview = "", ...sections] = page.split(/^## /m);
const rows = [...overview.matchAll(/^\| \[.*\]\(#([\w-]+)\) \|.*\| (.*) \|$/gm)];

/** The sections of workflows, each with the files of its tests. */
const workflows = rows.map(([, anchor = "", runBy = ""]) => {
  const files = [...runBy.matchAll(/\]\(\.\.\/packages\/core\/test\/contract\/workflows\/([\w-]+\.test\.ts)\)/g)];
  const text = sections.find((section) => anchorOf(section) === anchor) ?? "";
  return { anchor, text, runBy, files: files.map(([, file = ""]) => file) };
});

function anchorOf(section: string): string | undefined {
  return section.split("\n", 1)[0]?.toLowerCase().replaceAll(" ", "-");
}

function operationsIn(text: string): string[] {
  return [...text.matchAll(/`([A-Z]+ \/[^`]+)`/g)].map(([, key = ""]) => key);
}

test("every operation of docs/workflows.md is in the document", () => {
  const keys = new Set(operationsOf(document).map(({ key }) => key));
  const named = operationsIn(page);
  expect(named.filter((key) => !keys.has(key))).toEqual([]);
  expect(named).not.toEqual([]);
});

test("the overview has each workflow, in the order of the page, and the page ends with what no source tells", () => {
  const anchors = sections.map(anchorOf);
  expect(anchors.pop()).toBe("what-no-source-tells");
  expect(workflows.map(({ anchor }) => anchor)).toEqual(anchors);
});

test("each workflow is run by tests, which leave nothing out, and each test runs one", async () => {
  const present: string[] = [];
  for await (const file of glob("*.test.ts", { cwd: tests })) present.push(basename(file));
  expect(workflows.flatMap(({ files }) => files).sort()).toEqual(present.sort());
  for (const { files, runBy } of workflows) {
    expect(runBy).toBe(
      files
        .map((file) => `[${basename(file, ".test.ts")}](../packages/core/test/contract/workflows/${file})`)
        .join(", "),
    );
  }
});

/** What the helpers of `@keepnet/core` call. */
const calledByHelpers: Readonly<Record<string, string>> = {
  "companies(": "POST /api/companies/search",
  "lookups(": "GET /api/lookups/{typeId}",
  'lookups(keepnet, "licenses"': "GET /api/lookups/licenses",
  "signIn(": "POST /connect/token",
};

/** The operations that a test calls: by their methods, or by helpers that take a path. */
function callsIn(source: string): Set<string> {
  const direct = [...source.matchAll(/(\w+)\(\s*(?:[\w.]+(?:\(\))?,\s*)?"(\/[^"]+)"/g)].flatMap(
    ([, callee = "", path = ""]) => {
      const methods = { paginate: ["POST"], upload: ["POST"], download: ["GET", "POST"] }[callee] ?? [callee];
      return methods.map((method) => `${method} ${path}`);
    },
  );
  const helpers = Object.entries(calledByHelpers).filter(([helper]) => source.includes(helper));
  return new Set([...direct, ...helpers.map(([, key]) => key)]);
}

/** The ids that the examples of the document have: they would be guessed in a workflow. */
const knownIds = new Set(
  JSON.stringify(examplesOfOperations(document).map(({ value }) => value)).match(/(?<=")(?=\w*\d)\w{12}(?=")/g),
);

describe.each(workflows)("the tests of $anchor", ({ text, files }) => {
  test("make every call of the workflow", async () => {
    const sources = await Promise.all(files.map((file) => readFile(join(tests, file), "utf8")));
    const called = callsIn(sources.join("\n"));
    const steps = operationsIn(text);
    expect(steps.filter((key) => !called.has(key))).toEqual([]);
    expect(steps).not.toEqual([]);
  });

  test("take every id from a call", async () => {
    expect(knownIds.size).toBeGreaterThan(100);
    for (const file of files) {
      const source = await readFile(join(tests, file), "utf8");
      expect([...source.matchAll(/\w{12}/g)].map(([word]) => word).filter((word) => knownIds.has(word))).toEqual([]);
    }
  });
});
