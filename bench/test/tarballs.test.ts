import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { budgets } from "../size/budgets.ts";
import { declarationsIn, packed } from "../size/tarball.ts";

const rows: string[] = [];
afterAll(() => console.log(rows.join("\n")));

test.each(Object.entries(budgets.tarballs))("@keepnet/%s is published within its budgets", async (name, budget) => {
  const tarball = await packed(name);
  const measured = {
    size: tarball.size,
    unpackedSize: tarball.unpackedSize,
    declarations: declarationsIn(tarball),
  };
  for (const what of ["size", "unpackedSize", "declarations"] as const) {
    rows.push(
      `${`@keepnet/${name}, ${what}`.padEnd(40)} ${String(measured[what]).padStart(9)} of ${String(budget[what]).padStart(9)}`,
    );
    expect.soft(measured[what], what).toBeLessThanOrEqual(budget[what]);
  }
});

test.each(["core", "openapi"])("@keepnet/%s is published with the modules of its sources alone", async (name) => {
  const { files } = await packed(name);
  const modules = files.flatMap(({ path }) => /^dist\/(.*)\.js$/.exec(path)?.[1] ?? []);
  const sources = join(import.meta.dirname, "..", "..", "packages", name, "src");
  expect(modules.filter((module) => !existsSync(join(sources, `${module}.ts`)))).toEqual([]);
});
