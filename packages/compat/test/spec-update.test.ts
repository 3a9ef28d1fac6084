import { expect, describe as group, test } from "vitest";
import { checks, describe, followUp, reports, runSteps, writes } from "../../../scripts/update-steps.ts";

/** Runs steps of which those whose command holds one of these words fail; gives what ran, and what failed. */
async function runWith(steps: Parameters<typeof runSteps>[0], ...broken: string[]) {
  const ran: string[] = [];
  const failed = await runSteps(steps, async (command, args) => {
    const line = [command, ...args].join(" ");
    ran.push(line);
    return broken.some((word) => line.includes(word)) ? 1 : 0;
  });
  return { ran, failed };
}

const all = [...writes, ...followUp];

group("an update", () => {
  test("writes types, figures, changesets and reports before it turns to the mock's tests", async () => {
    const { ran, failed } = await runWith(all);
    expect(ran.map((line) => line.match(/lint|codegen|figures|compat|api-report.ts \w+|growth|turbo/)?.[0])).toEqual([
      "lint",
      "codegen",
      "figures",
      "compat",
      "api-report.ts openapi",
      "api-report.ts core",
      "api-report.ts mock",
      "growth",
      "turbo",
    ]);
    expect(failed).toEqual([]);
  });

  test("loses nothing where the mock neither compiles nor passes: the rest is written, and both are named", async () => {
    const { ran, failed } = await runWith(all, "api-report.ts mock", "turbo");
    expect(ran).toHaveLength(all.length);
    expect(failed).toEqual(["API reports of mock", "mock's compile and tests"]);
    expect(describe(failed, false)).toMatch(/^The rest was written\. Left to do by hand: API reports of mock, mock's/);
  });

  test("goes on after a breaking change that is not announced", async () => {
    const { ran, failed } = await runWith(all, "compat/src/main.ts");
    expect(ran).toHaveLength(all.length);
    expect(failed).toEqual(["changesets"]);
  });

  test.each(["spec:lint", "codegen"])("stops where nothing can be written: %s", async (broken) => {
    const { ran, failed } = await runWith(all, broken);
    expect(ran.at(-1)).toContain(broken);
    expect(describe(failed, false)).toMatch(/^Nothing was written/);
  });
});

group("a check", () => {
  test("asks each step to write nothing, and goes on after every failure", async () => {
    const { ran, failed } = await runWith([...checks, ...reports(["--check"])], "lint", "--check");
    expect(ran).toHaveLength(7);
    expect(ran.filter((line) => !line.includes("--check"))).toEqual(["pnpm --silent spec:lint"]);
    expect(failed).toHaveLength(7);
    expect(describe(failed, true)).toContain(
      "lint, generated files, figures of the READMEs, changesets, API reports of openapi",
    );
  });
});
