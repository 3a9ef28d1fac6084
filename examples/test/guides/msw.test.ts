import { join } from "node:path";
import { expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

const vitest = join(import.meta.dirname, "..", "..", "node_modules", "vitest", "vitest.mjs");

test("the guide to msw compiles, and its test passes", async () => {
  await using project = await GuideProject.write("msw");
  // the declarations of msw need those of a browser
  expect(await project.compile({ lib: ["esnext", "dom"], skipLibCheck: true })).toBe("");
  const printed = await project.run([vitest, "run", "--root", "."], "unused");
  expect(printed).toMatch(/Tests +1 passed/);
});
