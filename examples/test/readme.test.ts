import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@keepnet/mock";
import { expect, test } from "vitest";

const execute = promisify(execFile);
const package_ = join(import.meta.dirname, "..");
const root = join(package_, "..");

test("the README's example compiles and runs against the mock", { timeout: 60_000 }, async ({ onTestFinished }) => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const [, example = ""] = readme.match(/```ts\n(.*?)```/s) ?? [];
  expect(example).toContain("createKeepnet");
  const folder = join(package_, "reports", "readme");
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "example.ts"), example);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["."] }));
  await execute(join(package_, "node_modules/.bin/tsc"), ["--noEmit", "-p", folder]);

  const mock = await startMock();
  onTestFinished(() => mock.close());
  const env = {
    PATH: process.env.PATH,
    KEEPNET_BASE_URL: mock.url,
    KEEPNET_CLIENT_ID: "mock-reseller",
    KEEPNET_CLIENT_SECRET: "mock-reseller-secret",
  };
  const { stdout } = await execute(process.execPath, [join(folder, "example.ts")], { env });
  const scoped = mock.requests.filter(({ path }) => path === "/api/roles");
  expect(stdout.trim().split("\n")).toHaveLength(scoped.length);
  expect(new Set(scoped.map(({ companyId }) => companyId)).size).toBe(scoped.length);
  expect(scoped.length).toBeGreaterThan(1);
});

test("the README shows what it is, the two commands and the example on its first screen", async () => {
  const firstScreen = (await readFile(join(root, "README.md"), "utf8")).split("\n").slice(0, 30).join("\n");
  expect(firstScreen).toContain("# Keepnet SDK");
  expect(firstScreen).toMatch(/npm start[\s\S]*npm run mock[\s\S]*```ts[\s\S]*```/);
});
