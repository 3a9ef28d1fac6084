import { expect, test } from "vitest";
import { type Targets, withSiteLinks } from "../build/links.ts";
import { pageOf } from "../build/sources.ts";

const sources = ["docs/guides/README.md", "docs/guides/tokens.md", "docs/scale.md", "packages/core/README.md"];
const files: Readonly<Record<string, "file" | "folder">> = { "spec/openapi.yaml": "file", spec: "folder" };
const targets: Targets = { sources: new Set(sources), kindOf: (path) => files[path] };
const gitHub = "https://github.com/keepnet/keepnet-typescript";

test.each([
  ["another page", "tokens.md", "./tokens.md"],
  ["an index", "README.md#pages", "./index.md#pages"],
  ["a page of another folder", "../scale.md", "../scale.md"],
  ["a README", "../../packages/core/README.md#errors", "../packages/core.md#errors"],
  ["a folder that has a README", "../../packages/core", "../packages/core.md"],
  ["a page on GitHub", `${gitHub}/blob/main/docs/scale.md#redis`, "../scale.md#redis"],
  ["a file without a page", "../../spec/openapi.yaml", `${gitHub}/blob/main/spec/openapi.yaml`],
  ["a folder without a page", "../../spec/", `${gitHub}/tree/main/spec`],
  ["another site", "https://keyv.org", "https://keyv.org"],
  ["an anchor of the page", "#redis", "#redis"],
])("a link to %s", (_, target, expected) => {
  expect(withSiteLinks(`See [it](${target}).`, "docs/guides/keyv.md", targets)).toBe(`See [it](${expected}).`);
});

test("code is left as it is", () => {
  const text = "`[a](b.md)`\n\n```md\n[a](b.md)\n```\n\n[`a`](tokens.md)\n";
  expect(withSiteLinks(text, "docs/guides/keyv.md", targets)).toBe(text.replace("tokens.md", "./tokens.md"));
});

test("a link that leads nowhere is an error that names both ends", () => {
  expect(() => withSiteLinks("[a](gone.md)", "docs/guides/keyv.md", targets)).toThrow(
    "docs/guides/keyv.md links to gone.md, which is not in the repository.",
  );
});

test.each([
  ["docs/index.md", "index.md"],
  ["docs/guides/README.md", "guides/index.md"],
  ["packages/core/README.md", "packages/core.md"],
  ["examples/nightly-sync/README.md", "examples/nightly-sync.md"],
  ["CODE_OF_CONDUCT.md", "code-of-conduct.md"],
])("the page of %s is %s", (source, page) => {
  expect(pageOf(source)).toBe(page);
});
