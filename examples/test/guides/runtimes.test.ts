import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import core from "../../../packages/core/package.json" with { type: "json" };
import mock from "../../../packages/mock/package.json" with { type: "json" };
import { versions } from "../../../scripts/consumers/versions.ts";

const page = await readFile(join(import.meta.dirname, "..", "..", "..", "docs", "guides", "runtimes.md"), "utf8");

test("the page about runtimes names every version that the packages are tried with", () => {
  const { node, nodeOfMock, bun, deno, miniflare, typescript } = versions;
  const named = (version: string) =>
    new RegExp(`(?<![\\d.])${version.replaceAll(".", "\\.")}(?![\\d.]*\\d)`).test(page);
  expect([...node, nodeOfMock, bun, deno, miniflare, ...typescript].filter((version) => !named(version))).toEqual([]);
});

test("its oldest versions of Node are those of the packages", () => {
  expect(core.engines.node).toBe(">=22");
  expect(page).toMatch(/\| Node 22 \|.*\| oldest that the packages allow \|/);
  expect(mock.engines.node).toBe(">=24.18");
  expect(page).toContain("Node 24.18.0 and newer");
});
