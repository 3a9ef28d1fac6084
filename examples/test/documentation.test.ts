import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Programs } from "./support/programs.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = new Programs("documentation");

/** The folders whose blocks have tests of their own, which cause what each page is about. */
const tested = /^docs\/(guides|errors)\//;
const isGenerated = (path: string) => /(^|\/)(dist|node_modules|reports)$/.test(path);

const paths = await Array.fromAsync(glob("docs/**/*.md", { cwd: root, exclude: isGenerated }));
const pages = await Promise.all(
  paths.sort().map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })),
);
const others = pages.filter(({ path }) => !tested.test(path));
const programs = others.flatMap(({ path, text }) =>
  [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, source = ""], index) => ({
    name: `${path.replaceAll(/\W/g, "-")}-${index + 1}`,
    path,
    source,
  })),
);

beforeAll(() => folder.write(programs));
afterAll(() => folder.remove());

test("every block of JavaScript and TypeScript is in a folder that has tests, or is a whole program", () => {
  const fences = others.flatMap(({ path, text }) =>
    [...text.matchAll(/^ *```+ *([a-z]+)(.*)$/gim)].map(([, language = "", rest = ""]) => ({ path, language, rest })),
  );
  expect(fences.length).toBeGreaterThan(0);
  const isCode = (language: string) => /^([cm]?[jt]sx?|javascript|typescript)$/i.test(language);
  const escaped = fences.filter(({ language, rest }) => isCode(language) && `${language}${rest}` !== "ts");
  expect(escaped).toEqual([]);
});

test("every program of the pages compiles", async () => {
  expect(programs.map(({ path }) => path)).toContain("docs/index.md");
  expect(await folder.compile()).toBe("");
});

test.each(programs)("$name runs against the mock and is refused nothing", async ({ name }) => {
  await using mock = await startMock({ sandbox: false });
  expect(await folder.run(name, mock.url)).not.toBe("");
  expect(mock.requests.filter(({ status }) => status !== 200)).toEqual([]);
});
