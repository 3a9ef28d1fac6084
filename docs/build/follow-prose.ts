import { join, relative } from "node:path";
import type { Plugin } from "vitepress";
import { prosePages } from "./prose.ts";
import { pagesFolder, root } from "./repository.ts";
import { pageOf, sourcesOf } from "./sources.ts";
import { writePage } from "./write-page.ts";

/** While the site is developed, writes the page of each Markdown file that is edited. */
export function followProse(): Plugin {
  return {
    name: "keepnet:follow-prose",
    apply: "serve",
    async configureServer({ watcher }) {
      watcher.add((await sourcesOf()).map((source) => join(root, source)));
      watcher.on("change", async (file) => {
        if (!file.endsWith(".md") || file.startsWith(pagesFolder)) return;
        const path = pageOf(relative(root, file));
        const page = (await prosePages()).find((candidate) => candidate.path === path);
        if (page) await writePage(page);
      });
    },
  };
}
