import fc from "fast-check";
import { expect, test } from "vitest";
import { base } from "./base.ts";
import { lint } from "./lint.ts";
import { mutationsOf } from "./mutations.ts";

test("however a description is spoilt, lint does not throw, and every problem has a file and a line", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const mutations = fc.sample(mutationsOf(base), { numRuns: 200, seed });
  const found = await lint(mutations);
  const homeless = found.flatMap((problems, index) =>
    problems.filter(({ file, line }) => file === "" || !line).map((problem) => [mutations[index]?.what, problem]),
  );
  expect(homeless, `seed ${seed}`).toEqual([]);
  // some faults are none, such as another summary
  expect(found.filter((problems) => problems.length > 0).length).toBeGreaterThan(100);
}, 60_000);
