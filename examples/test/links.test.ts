import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const repository = /^https:\/\/github\.com\/keepnet\/keepnet-typescript\/(?:blob|tree)\/main\//;

const folders = [
  "*.md",
  ".github/*.md",
  "docs/*.md",
  "docs/{decisions,errors,guides}/*.md",
  "{examples,packages}/*/README.md",
];
const pages = await Array.fromAsync(glob(folders, { cwd: root }));

/** The text without its code, in which nothing is a link or a heading. */
async function proseOf(file: string): Promise<string> {
  return (await readFile(file, "utf8")).replace(/^```.*?^```$/gms, "");
}

/** The anchors that GitHub gives to the headings of a page. */
async function anchorsOf(file: string): Promise<string[]> {
  const headings = (await proseOf(file)).matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading = ""]) =>
    heading
      .replace(/\]\([^)]*\)/g, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test("the pages are found", () => {
  expect(pages.length).toBeGreaterThan(70);
});

test.each(pages)(
  "each link of %s to a file of this repository, and to a heading in it, leads somewhere",
  async (page) => {
    const broken: string[] = [];
    for (const [, target = ""] of (await proseOf(join(root, page))).matchAll(/\]\(([^)\s]+)\)/g)) {
      const isHere = repository.test(target);
      if (/^[a-z]+:/.test(target) && !isHere) continue;
      const [path = "", anchor] = target.replace(repository, "").split("#");
      const file = path === "" ? join(root, page) : resolve(root, isHere ? "" : dirname(page), path);
      const isThere = existsSync(file) && !relative(root, file).startsWith("..");
      if (!isThere || (anchor && !(await anchorsOf(file)).includes(anchor))) broken.push(target);
    }
    expect(broken).toEqual([]);
  },
);
