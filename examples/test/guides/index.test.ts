import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { guidePrograms } from "../support/guide-programs.ts";
import { blocksOf } from "../support/guides.ts";

const docs = join(import.meta.dirname, "..", "..", "..", "docs");

describe.each(["guides", "decisions", "errors"])("the index of docs/%s", (folder) => {
  test("lists every page once", async () => {
    const pages = (await readdir(join(docs, folder))).filter((name) => name !== "README.md");
    const index = await readFile(join(docs, folder, "README.md"), "utf8");
    const linked = [...index.matchAll(/\]\(([\w.-]+\.md)\)/g)].map(([, page]) => page);
    expect(linked.toSorted()).toEqual(pages.sort());
  });
});

test("the front matter of a page is a title and a description in plain text, which is YAML", async () => {
  for (const folder of ["guides", "errors"]) {
    for (const page of await readdir(join(docs, folder))) {
      const [, matter] = /^---\n(.*?)\n---\n/s.exec(await readFile(join(docs, folder, page), "utf8")) ?? [];
      expect(matter, page).toMatch(/^title: \w[^:#"]*\ndescription: [A-Z](?:[^:#"]|:(?! ))*\.$/);
    }
  }
});

test("the index of the decisions has their titles", async () => {
  const index = await readFile(join(docs, "decisions", "README.md"), "utf8");
  for (const [, title = "", page = ""] of index.matchAll(/\[([^\]]+)\]\(([^)]+\.md)\)/g)) {
    const [heading] = (await readFile(join(docs, "decisions", page), "utf8")).split("\n");
    expect(heading?.replace(/^# \d+\.? /, "")).toBe(title);
  }
});

const pages = (await readdir(join(docs, "guides"))).map((name) => name.replace(".md", ""));

test.each(pages)("a test runs each block of code in the guide %s", async (page) => {
  const files = (await blocksOf(page)).filter(({ title }) => title !== undefined);
  const tests = (await readdir(import.meta.dirname)).map((name) => name.replace(".test.ts", ""));
  if (files.length > 0) expect([...tests, ...Object.keys(guidePrograms)]).toContain(page);
  const programs = (await blocksOf(page)).filter(({ title }) => title === undefined);
  expect(programs.filter(({ language }) => !["ts", "sh", "text"].includes(language))).toEqual([]);
});

test("every code fence of a guide is one that the tests read", async () => {
  for (const page of pages) {
    const text = await readFile(join(docs, "guides", `${page}.md`), "utf8");
    expect(text.match(/^```/gm)?.length ?? 0).toBe(2 * (await blocksOf(page)).length);
  }
});
