import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";

const execute = promisify(execFile);
const examples = join(import.meta.dirname, "..");
const root = join(examples, "..");
const folder = join(examples, "reports", "readme");

/** Every TypeScript block of the README files, as a program of its own. */
const programs: { name: string; readme: string; source: string }[] = [];
for (const readme of ["README.md", ...["core", "openapi", "mock"].map((name) => `packages/${name}/README.md`)]) {
  const text = await readFile(join(root, readme), "utf8");
  for (const [, source = ""] of text.matchAll(/```ts\n(.*?)```/gs)) {
    programs.push({ name: `${programs.length + 1}.ts`, readme, source });
  }
}

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["."] }));
  for (const { name, source } of programs) await writeFile(join(folder, name), source);
});

afterAll(() => rm(folder, { recursive: true }));

async function run(name: string, baseUrl: string): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    KEEPNET_BASE_URL: baseUrl,
    KEEPNET_CLIENT_ID: "mock-reseller",
    KEEPNET_CLIENT_SECRET: "mock-reseller-secret",
  };
  const { stdout } = await execute(process.execPath, [join(folder, name)], { env });
  return stdout;
}

test("every example in the README files compiles", { timeout: 60_000 }, async () => {
  const tsc = execute(join(examples, "node_modules/.bin/tsc"), ["--noEmit", "-p", folder]);
  expect(await tsc.catch(({ stdout }: { stdout: string }) => ({ stdout }))).toMatchObject({ stdout: "" });
});

test.each(programs)("example $name, of $readme, runs against the mock and is refused nothing", async ({ name }) => {
  // The examples are about records that only the document has, so they get its answers.
  await using mock = await startMock({ sandbox: false });
  expect(await run(name, mock.url)).not.toBe("");
  expect(mock.requests.filter(({ status }) => status !== 200)).toEqual([]);
});

test("the README's first example asks each company for its own roles", async () => {
  await using mock = await startMock();
  const printed = await run("1.ts", mock.url);
  const companies = mock.requests.filter(({ path }) => path === "/api/roles").map(({ companyId }) => companyId);
  expect(new Set(companies).size).toBe(5);
  expect(companies).toHaveLength(5);
  expect(printed.trim().split("\n")).toHaveLength(5);
});

test("the README's first screen says what this is, and shows the two commands and the example", async () => {
  const [firstScreen = ""] = (await readFile(join(root, "README.md"), "utf8")).split("A call without its company");
  expect(firstScreen.split("\n").length).toBeLessThan(32);
  for (const part of ["# Keepnet SDK", "npm start", "npm run mock", "createKeepnet"])
    expect(firstScreen).toContain(part);
});
