import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

let project: GuideProject;
beforeAll(async () => {
  project = await GuideProject.write("commonjs");
});
afterAll(() => project[Symbol.asyncDispose]());

test("the guide to CommonJS compiles, to a program with require()", async () => {
  expect(await project.compile({ verbatimModuleSyntax: false, noEmit: false, outDir: "dist" })).toBe("");
  expect(await readFile(join(project.folder, "dist", "typed.cjs"), "utf8")).toContain('require("@keepnet/core")');
});

test.each(["main.cjs", "older.cjs", "dist/typed.cjs"])("%s lists the customers", async (file) => {
  await using mock = await startMock();
  expect(await project.run([file], mock.url)).toContain("Tesselbrook Foods");
});

test("older.cjs needs no require() of an ES module", async () => {
  await using mock = await startMock();
  const printed = await project.run(["--no-experimental-require-module", "older.cjs"], mock.url);
  expect(printed).toContain("Tesselbrook Foods");
  await expect(project.run(["--no-experimental-require-module", "main.cjs"], mock.url)).rejects.toThrow(
    "ERR_REQUIRE_ESM",
  );
});
