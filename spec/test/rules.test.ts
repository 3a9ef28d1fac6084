import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { base } from "./base.ts";
import { acceptedVariants } from "./cases/accepted.ts";
import { annotationCases } from "./cases/annotations.ts";
import { bodyCases } from "./cases/bodies.ts";
import { builtInCases } from "./cases/built-in.ts";
import type { Case, Variant } from "./cases/case.ts";
import { fileCases } from "./cases/files.ts";
import { operationCases } from "./cases/operations.ts";
import { proseCases } from "./cases/prose.ts";
import { changed } from "./changed.ts";
import { type Description, lint, type Problem } from "./lint.ts";

const cases = [...fileCases, ...builtInCases, ...operationCases, ...annotationCases, ...bodyCases, ...proseCases];

const described = [...cases, ...acceptedVariants].map(description);

let baseProblems: Problem[];
let caseProblems: Problem[][];
let variantProblems: Problem[][];

beforeAll(async () => {
  [baseProblems = [], ...caseProblems] = await lint([{ document: base }, ...described]);
  variantProblems = caseProblems.splice(cases.length);
}, 60_000);

test("the base passes", () => {
  expect(baseProblems).toEqual([]);
});

test.each(acceptedVariants.map(({ what }, index) => [what, index] as const))("accepted: %s", (_what, index) => {
  expect(variantProblems[index]).toEqual([]);
});

describe("each fault is found by its rule alone, in its place, with its remedy", () => {
  test.each(cases.map((item, index) => [item.rule, item.fault, index] as const))("%s: %s", (rule, _fault, index) => {
    const { message, at, file = "openapi.json", alsoFoundBy } = cases[index] as Case;
    const found = caseProblems[index] ?? [];
    const own = found.filter(({ ruleId }) => ruleId === rule);
    expect(own).not.toEqual([]);
    expect(found.filter(({ ruleId }) => ruleId !== rule && ruleId !== alsoFoundBy)).toEqual([]);
    // what Redocly's own rules say is Redocly's
    if (rule !== "files" && !rule.includes("/")) return;
    const line = lineAt(described[index] as Description, file, own[0]?.line);
    expect({ file: own[0]?.file, message: own[0]?.message, at: line }).toEqual({ file, message, at });
  });
});

test("each rule of ours has a fault to find", async () => {
  const config = await readFile(new URL("../redocly.yaml", import.meta.url), "utf8");
  const ours = [...config.matchAll(/^ {2}((?:rule|keepnet)\/[\w-]+):/gm)].map(([, rule]) => rule);
  expect(ours.length).toBeGreaterThan(18);
  const tested = new Set(cases.map(({ rule }) => rule));
  expect(ours.filter((rule) => !tested.has(rule ?? ""))).toEqual([]);
});

function description({ changes, files = {} }: Case | Variant): Description {
  return { document: changed(base, changes), files };
}

/** The text of a line, without its indentation. */
function lineAt({ document, files = {} }: Description, file: string, line: number | undefined): string | undefined {
  const text = files[file] ?? JSON.stringify(document, null, 2);
  return line === undefined ? undefined : text.split("\n")[line - 1]?.trim();
}
