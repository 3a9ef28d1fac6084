import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Mock, startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

// The commands of the page, with npm and what is published, run in scripts/consumers/quickstart.ts.

let project: GuideProject;
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
  project = await GuideProject.write("quickstart", {}, (source) => source.replace("http://127.0.0.1:4010", mock.url));
});
afterAll(async () => {
  await mock.close();
  await project[Symbol.asyncDispose]();
});

test("the files of the quickstart compile", async () => {
  expect(await project.compile()).toBe("");
});

test("the first program lists the companies, and the second creates a group in one", async () => {
  const run = (file: string) => project.run([`--env-file=${join(project.folder, ".env")}`, file], mock.url);
  expect(await run("list-companies.ts")).toContain("qL3nF8vXr2Ta Quillfern Logistics\n");
  expect(await run("create-group.ts")).toBe("All employees, Finance, Night shift\n");
  expect(mock.requests.at(-1)).toMatchObject({ path: "/api/target-groups", companyId: "qL3nF8vXr2Ta", status: 200 });
});

test("the test of the quickstart passes", async () => {
  const vitest = join(import.meta.dirname, "..", "..", "node_modules", "vitest", "vitest.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [vitest, "run", "--root", project.folder], {
    cwd: project.folder,
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  expect(stdout).toContain("1 passed");
});
