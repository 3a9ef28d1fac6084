// After the site is built: gives it the Markdown of its pages and the files for language models, and checks every link.
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deadLinksOf } from "./dead-links.ts";
import { llmsFull, llmsIndex } from "./llms.ts";
import { writtenPages } from "./navigation.ts";
import { pagesFolder, siteFolder } from "./repository.ts";

const pages = await writtenPages();
await cp(pagesFolder, siteFolder, { recursive: true });
await writeFile(join(siteFolder, "llms.txt"), llmsIndex(pages));
await writeFile(join(siteFolder, "llms-full.txt"), llmsFull(pages));

const dead = await deadLinksOf(siteFolder);
for (const [target, [first, ...others] = []] of Map.groupBy(dead, ({ target }) => target)) {
  const more = others.length > 0 ? ` So do ${others.length} other pages.` : "";
  console.error(`${first?.page} links to ${target}: ${first?.why}.${more}`);
}
console.log(`${pages.length} pages, ${dead.length} dead links.`);
process.exit(dead.length > 0 ? 1 : 0);
