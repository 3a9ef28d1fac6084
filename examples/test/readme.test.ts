import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@keepnet/mock";
import { operationMetadata } from "@keepnet/openapi/metadata";
import { afterAll, beforeAll, expect, test } from "vitest";
import { functionsOf } from "./support/exports.ts";
import { readPages, root } from "./support/pages.ts";
import { Programs } from "./support/programs.ts";

const folder = new Programs("readme");

/** The programs of the fleet need Redis: fleet.test.ts has them. */
const isFleet = (path: string) => path === "packages/bullmq/README.md";
const isOurs = (path: string) => /^(README\.md|docs\/guides\/.*|(examples|packages|spec)\/.*README\.md)$/.test(path);

/** Every TypeScript block of the README files and of the guides, unless it is a named file, as a program of its own. */
const programs = (await readPages())
  .filter(({ path }) => isOurs(path) && !isFleet(path))
  .flatMap(({ path, fences }) => fences.map((fence) => ({ readme: path, ...fence })))
  .filter(({ language, info }) => language === "ts" && info === "")
  .map(({ readme, source }, index) => ({ name: String(index + 1), readme, source }));

beforeAll(() => folder.write(programs));
afterAll(() => folder.remove());

test("every example in the README files and guides compiles", async () => {
  expect(await folder.compile()).toBe("");
});

test.each(programs)("example $name, of $readme, runs against the mock and is refused nothing", async ({ name }) => {
  // The examples are about records that only the document has, so they get its answers.
  await using mock = await startMock({ sandbox: false });
  expect(await folder.run(name, mock.url)).not.toBe("");
  expect(mock.requests.filter(({ status }) => status !== 200)).toEqual([]);
});

test("the shell commands of the mock's README list the customers, and read back what they created", async () => {
  await using mock = await startMock();
  const text = await readFile(join(root, "packages/mock/README.md"), "utf8");
  const [, commands = ""] = /```bash\n(.*?)```/s.exec(text) ?? [];
  const script = commands.replace("http://127.0.0.1:4010", mock.url);
  const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", script]);
  expect(stdout).toContain('"companyName":"Tesselbrook Foods"');
  expect(stdout.match(/"name":"Night shift"/g)).toHaveLength(1);
  expect(mock.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test("the README's first example asks each company for its own roles", async () => {
  await using mock = await startMock();
  const printed = await folder.run("1", mock.url);
  const companies = mock.requests.filter(({ path }) => path === "/api/roles").map(({ companyId }) => companyId);
  expect(new Set(companies).size).toBe(6);
  expect(companies).toHaveLength(6);
  expect(printed.trim().split("\n")).toHaveLength(6);
});

test("the README's first screen says what this is, and shows the two commands and the example", async () => {
  const [firstScreen = ""] = (await readFile(join(root, "README.md"), "utf8")).split("A call without its company");
  expect(firstScreen.split("\n").length).toBeLessThan(32);
  for (const part of ["# Keepnet SDK", "npm start", "npm test", "createKeepnet"]) expect(firstScreen).toContain(part);
});

test.each(["README.md", "packages/openapi/README.md"])(
  "%s says how many operations the document has",
  async (readme) => {
    const text = await readFile(join(root, readme), "utf8");
    const [, figure] = /<!-- operations -->(\d+)<!-- \/operations -->/.exec(text) ?? [];
    expect(Number(figure)).toBe(Object.keys(operationMetadata).length);
  },
);

test.each(["core", "mock"])("every function of @keepnet/%s is shown in its README", async (name) => {
  const exports = await functionsOf(join(root, "packages", name));
  const shown = programs.filter(({ readme }) => readme === `packages/${name}/README.md`).map(({ source }) => source);
  expect(exports.filter((name) => !shown.some((source) => new RegExp(`\\b${name}\\(`).test(source)))).toEqual([]);
});
