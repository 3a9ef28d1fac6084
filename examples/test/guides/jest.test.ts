import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

const bin = join(import.meta.dirname, "..", "..", "node_modules", ".bin");

test("the guide to Jest compiles, and its script runs its test", async () => {
  await using project = await GuideProject.write("jest");
  expect(await project.compile()).toBe("");
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const env = { ...environment, PATH: `${bin}:${process.env.PATH}` };
  const { stderr } = await promisify(execFile)("npm", ["test"], { cwd: project.folder, env });
  expect(stderr).toContain("Tests:       1 passed, 1 total");
});
