import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { idOf, summaryOf, tags } from "./operations/pages.ts";
import { addressOf, type Page, titleOf } from "./page.ts";
import { pagesFolder } from "./repository.ts";

type Item = DefaultTheme.SidebarItem;

/** The pages that were written, in the order of their paths. */
export async function writtenPages(): Promise<Page[]> {
  const paths = await Array.fromAsync(glob("**/*.md", { cwd: pagesFolder }));
  if (paths.length === 0)
    throw new Error(`There are no pages in ${pagesFolder}. Run "pnpm docs:build", which writes them.`);
  const reads = paths.sort().map(async (path) => ({ path, text: await readFile(join(pagesFolder, path), "utf8") }));
  return Promise.all(reads);
}

/** The menu at the top. */
export function navOf(pages: readonly Page[]): DefaultTheme.NavItemWithLink[] {
  const [start] = listed(pages, "guides");
  const entries = [
    { text: "Guides", folder: "guides", page: start?.path },
    { text: "Errors", folder: "errors", page: "errors/index.md" },
    { text: "Operations", folder: "operations", page: "operations/index.md" },
    { text: "API", folder: "api", page: "api/index.md" },
  ];
  return entries.flatMap(({ text, folder, page }) =>
    pages.some(({ path }) => path === page)
      ? [{ text, link: `/${addressOf(page ?? "")}`, activeMatch: `^/${folder}/` }]
      : [],
  );
}

/** The menus beside the pages: one for what is read in order, one for the operations, and one for the API. */
export function sidebarOf(pages: readonly Page[]): DefaultTheme.SidebarMulti {
  const within = (folder: string) => pages.filter(({ path }) => path.startsWith(`${folder}/`));
  const packages = ["core", "mock", "bullmq", "openapi"].map((name) => `packages/${name}.md`);
  const single = pages.filter(({ path }) => !path.includes("/") && path !== "index.md");
  return {
    "/": [
      { text: "Guides", items: listed(pages, "guides").map(itemOf) },
      { text: "Errors", link: "/errors/", collapsed: true, items: listed(pages, "errors").map(itemOf) },
      {
        text: "Packages",
        items: packages.flatMap((path) => pages.find((page) => page.path === path) ?? []).map(itemOf),
      },
      { text: "Recipes", items: within("examples").map(itemOf) },
      { text: "Project", items: single.map(itemOf) },
      { text: "Decisions", link: "/decisions/", collapsed: true, items: listed(pages, "decisions").map(itemOf) },
    ].filter(({ items }) => items.length > 0),
    "/operations/": tags.map(({ name, operations }) => ({
      text: name,
      collapsed: true,
      items: operations.map((operation) => ({ text: summaryOf(operation), link: `/operations/${idOf(operation)}` })),
    })),
    "/api/": apiMenu(within("api")),
  };
}

/** The pages of a folder in the order of its index. */
function listed(pages: readonly Page[], folder: string): Page[] {
  const find = (path: string) => pages.find((page) => page.path === path);
  return linksOf(find(`${folder}/index.md`)).flatMap((path) => find(path) ?? []);
}

function itemOf(page: Page): Item {
  return { text: titleOf(page), link: `/${addressOf(page.path)}` };
}

/** The pages that a page of an index links to, in its order. */
function linksOf(index: Page | undefined): string[] {
  const folder = index?.path.replace(/[^/]+$/, "") ?? "";
  const links = [...(index?.text.matchAll(/\]\((?:\.\/)?([\w-]+\.md)/g) ?? [])].map(([, file = ""]) => folder + file);
  return [...new Set(links)];
}

/** The modules of the packages, and in each the pages of its exports by kind. */
function apiMenu(pages: readonly Page[]): Item[] {
  const modules = pages.filter(({ path }) => path.endsWith("/index.md") && path !== "api/index.md");
  return modules.map((module) => {
    const folder = module.path.replace("index.md", "");
    const groups = kinds.map(([kind, text]) => {
      const members = pages.filter(({ path }) => path.startsWith(`${folder}${kind}/`));
      return { text, collapsed: kind !== "functions", items: members.map(itemOf) };
    });
    const items = groups.filter(({ items }) => items.length > 0);
    return { text: titleOf(module), link: `/${addressOf(module.path)}`, collapsed: true, items };
  });
}

const kinds = [
  ["functions", "Functions"],
  ["classes", "Classes"],
  ["interfaces", "Interfaces"],
  ["type-aliases", "Types"],
  ["variables", "Constants"],
] as const;
