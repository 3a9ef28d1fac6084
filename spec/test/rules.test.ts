import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { base } from "./base.ts";
import { acceptedVariants } from "./cases/accepted.ts";
import { bodyCases } from "./cases/bodies.ts";
import { builtInCases } from "./cases/built-in.ts";
import type { Case, Variant } from "./cases/case.ts";
import { operationCases } from "./cases/operations.ts";
import { changed } from "./changed.ts";
import { type Description, lint, type Problem } from "./lint.ts";

const cases = [...builtInCases, ...operationCases, ...bodyCases];

let baseProblems: Problem[];
let caseProblems: Problem[][];
let variantProblems: Problem[][];

beforeAll(async () => {
  const described = [...cases, ...acceptedVariants].map(description);
  [baseProblems = [], ...caseProblems] = await lint([{ document: base }, ...described]);
  variantProblems = caseProblems.splice(cases.length);
}, 60_000);

test("the base passes", () => {
  expect(baseProblems).toEqual([]);
});

test.each(acceptedVariants.map(({ what }, index) => [what, index] as const))("accepted: %s", (_what, index) => {
  expect(variantProblems[index]).toEqual([]);
});

describe("each fault is found by its rule alone", () => {
  test.each(cases.map((item, index) => [item.rule, item.fault, index] as const))("%s: %s", (rule, _fault, index) => {
    const found = caseProblems[index]?.map(({ ruleId, message }) => `${ruleId}: ${message}`);
    expect(found).not.toEqual([]);
    expect(found?.filter((problem) => !problem.startsWith(`${rule}: `))).toEqual([]);
  });
});

test("each rule of ours has a fault to find", async () => {
  const config = await readFile(new URL("../redocly.yaml", import.meta.url), "utf8");
  const ours = [...config.matchAll(/^ {2}((?:rule|keepnet)\/[\w-]+):/gm)].map(([, rule]) => rule);
  expect(ours.length).toBeGreaterThan(30);
  const tested = new Set(cases.map(({ rule }) => rule));
  expect(ours.filter((rule) => !tested.has(rule ?? ""))).toEqual([]);
});

function description({ changes, files = {} }: Case | Variant): Description {
  return { document: changed(base, changes), files };
}
