import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { operationMetadata } from "@keepnet/openapi/metadata";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operationPages, tags } from "../build/operations/pages.ts";
import { titleOf } from "../build/page.ts";
import { prosePages } from "../build/prose.ts";
import { repository, root, siteUrl } from "../build/repository.ts";

const prose = await prosePages();
const operations = operationPages();
const pages = [...prose, ...operations];
const ids = Object.values(operationMetadata).map(({ id }) => id);

test("each operation has a page, and is in one tag", () => {
  expect(operations.map(({ path }) => path).sort()).toEqual(
    [...ids.map((id) => `operations/${id}.md`), "operations/index.md"].sort(),
  );
  expect(tags.flatMap((tag) => tag.operations)).toHaveLength(ids.length);
});

test("each page that the types of @keepnet/openapi name is there", async () => {
  const files = await Array.fromAsync(glob("packages/{core,mock,openapi}/src/**/*.ts", { cwd: root }));
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  const named = new Set(texts.flatMap((text) => text.match(new RegExp(`${siteUrl}/[\\w/-]+\\w`, "g")) ?? []));
  const paths = new Set(pages.map(({ path }) => `${siteUrl}/${path.replace(/\.md$/, "")}`));
  const folders = [`${siteUrl}/operations`, `${siteUrl}/errors`];
  // all but the one that requests tokens, which no client has
  expect(named.size).toBeGreaterThanOrEqual(ids.length - 1);
  expect([...named].filter((address) => !paths.has(address) && !folders.includes(address))).toEqual([]);
});

test("each link to a page or a file leads there", () => {
  const paths = new Set(pages.map(({ path }) => path));
  const dead = pages.flatMap(({ path, text }) => {
    const targets = text.replaceAll(/^```[\s\S]*?^```|`[^`\n]+`/gm, "").matchAll(/\]\(([^)\s#]+)/g);
    return [...targets].flatMap(([, target = ""]) => {
      const address = new URL(target, `https://site.invalid/${path}`);
      const [, file] = new RegExp(`^${repository}/(?:blob|tree)/main/(.+)$`).exec(target) ?? [];
      if (file !== undefined) return existsSync(join(root, file)) ? [] : [`${path}: ${target}`];
      const isOurs = address.origin === "https://site.invalid" && !address.pathname.startsWith("/api/");
      return isOurs && !paths.has(address.pathname.slice(1)) ? [`${path}: ${target}`] : [];
    });
  });
  expect(dead).toEqual([]);
});

test("each page has a title, and front matter that YAML can read", () => {
  for (const page of pages) {
    expect(titleOf(page), page.path).not.toBe("");
    const [, matter = ""] = /^---\n(.*?)^---$/ms.exec(page.text) ?? [];
    expect(() => parse(matter), page.path).not.toThrow();
  }
});

test("nothing on a page of an operation is HTML or Vue by accident", () => {
  for (const { path, text } of operations) {
    const outside = text
      .replaceAll(/^```[\s\S]*?^```|`[^`\n]+`/gm, "")
      .replaceAll(/<span class="operation-id">\w+<\/span>|<br>/g, "");
    expect(outside.match(/<|\{\{/g), path).toBeNull();
  }
});
