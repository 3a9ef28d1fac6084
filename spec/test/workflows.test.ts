import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { operationsOf, Place } from "@keepnet/document";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = await readFile(join(root, "docs/workflows.md"), "utf8");
const document = JSON.parse(await readFile(join(root, "packages/openapi/openapi.json"), "utf8"));
const [overview = "", ...sections] = page.split(/^## /m);

test("every operation of docs/workflows.md is in the document", () => {
  const named = [...page.matchAll(/`([A-Z]+ \/[^`]+)`/g)].map(([, key]) => key);
  const keys = new Set(operationsOf(Place.rootOf(document)).map(({ key }) => key));
  expect(named.filter((key = "") => !keys.has(key))).toEqual([]);
  expect(named).not.toEqual([]);
});

test("the overview has each workflow, in the order of the page", () => {
  const linked = [...overview.matchAll(/\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
  const anchors = sections.map((section) => section.split("\n", 1)[0]?.toLowerCase().replaceAll(" ", "-"));
  expect(linked).toEqual(anchors);
});

test("every contract test that docs/workflows.md names is there", async () => {
  const sources: string[] = [];
  for await (const file of glob("packages/core/test/contract/*.test.ts", { cwd: root })) {
    sources.push(await readFile(join(root, file), "utf8"));
  }
  const named = [...overview.matchAll(/"(W\d[^"]*)"/g)].map(([, title]) => title);
  expect(named.filter((title) => !sources.some((source) => source.includes(`test("${title}"`)))).toEqual([]);
  expect(named).not.toEqual([]);
});
