import { readFile } from "node:fs/promises";
import { defineConfig } from "vitepress";
import { emptyHeaders } from "../build/empty-headers.ts";
import { followProse } from "../build/follow-prose.ts";
import { base, menusFile, repository } from "../build/repository.ts";
import { searchedText } from "../build/searched-text.ts";

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#3451b2"/><path d="M10 7v18M22 7 11 17l11 8" fill="none" stroke="#fff" stroke-width="3.5"/></svg>';

export default defineConfig({
  title: "Keepnet SDK",
  description: "A typed, company-scoped client for the Keepnet REST API, and a mock server to build against.",
  lang: "en",
  base,
  head: [["link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  srcDir: "dist/pages",
  outDir: "dist/site",
  cacheDir: "dist/cache",
  cleanUrls: true,
  ignoreDeadLinks: false,
  markdown: { config: emptyHeaders },
  // the index of the search, which is loaded when it is opened
  vite: { build: { chunkSizeWarningLimit: 1_500 }, plugins: [followProse()] },
  themeConfig: {
    search: { provider: "local", options: { _render: searchedText } },
    ...JSON.parse(await readFile(menusFile, "utf8")),
    outline: { level: [2, 3] },
    socialLinks: [{ icon: "github", link: repository }],
    editLink: {
      pattern: ({ frontmatter }) => frontmatter.edit,
      text: "Edit this page on GitHub",
    },
  },
});
