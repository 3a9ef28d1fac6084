import { idOf, summaryOf, tags } from "./operations/pages.ts";
import { type Page, titleOf } from "./page.ts";
import { siteUrl } from "./repository.ts";

const introduction = [
  "# Keepnet SDK for TypeScript",
  "",
  "> A typed, company-scoped client for the Keepnet REST API, and a mock server to build against without an account.",
  "",
];

const sections = [
  ["Guides", "guides/"],
  ["Errors", "errors/"],
  ["Packages", "packages/"],
  ["Recipes", "examples/"],
] as const;

/** What `llms.txt` says: every page, as Markdown. */
export function llmsIndex(pages: readonly Page[]): string {
  const rest = pages.filter(({ path }) => !path.includes("/") && path !== "index.md");
  const listed = (title: string, members: readonly Page[]) =>
    members.length === 0 ? [] : [`## ${title}`, "", ...members.map(lineOf), ""];
  return [
    ...introduction,
    ...sections.flatMap(([title, folder]) => listed(title, within(pages, folder))),
    ...listed("Project", [...rest, ...within(pages, "decisions/")]),
    ...operations(),
    ...listed(
      "API of the packages",
      pages.filter(({ path }) => path.startsWith("api/") && path.endsWith("index.md")),
    ),
  ].join("\n");
}

/** What `llms-full.txt` says: the guides, the errors, the packages and the recipes in full, and a line for each operation. */
export function llmsFull(pages: readonly Page[]): string {
  const full = sections.flatMap(([, folder]) => within(pages, folder)).map(({ text }) => withoutMatter(text));
  return [...introduction, ...full, ...operations()].join("\n");
}

function operations(): string[] {
  return tags.flatMap(({ name, operations }) => [
    `## Operations: ${name}`,
    "",
    ...operations.map((operation) => {
      const address = `${siteUrl}/operations/${idOf(operation)}.md`;
      return `- [${summaryOf(operation)}](${address}): \`${operation.key}\``;
    }),
    "",
  ]);
}

const within = (pages: readonly Page[], folder: string) => pages.filter(({ path }) => path.startsWith(folder));

function lineOf(page: Page): string {
  const [, description] = /^---\n(?:.*\n)*?description: (.*)\n/.exec(page.text) ?? [];
  return `- [${titleOf(page)}](${siteUrl}/${page.path})${description === undefined ? "" : `: ${description}`}`;
}

function withoutMatter(text: string): string {
  return text.replace(/^---\n.*?\n---\n+/s, "");
}
