// Writes the Markdown of the whole site into dist/pages: what stands in the repository, a page for each operation, and the
// API of each package; and the menus. With --no-api, the API is left as it is: it takes most of the time.
import { rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { writeApi } from "./api.ts";
import { navOf, sidebarOf, writtenPages } from "./navigation.ts";
import { operationPages } from "./operations/pages.ts";
import { prosePages } from "./prose.ts";
import { menusFile, pagesFolder } from "./repository.ts";
import { writePage } from "./write-page.ts";

const { values } = parseArgs({ options: { api: { type: "boolean", default: true } }, allowNegative: true });

if (values.api) await rm(pagesFolder, { recursive: true, force: true });
const pages = [...(await prosePages()), ...operationPages()];
await Promise.all(pages.map(writePage));
if (values.api) await writeApi();
const written = await writtenPages();
await writeFile(menusFile, JSON.stringify({ nav: navOf(written), sidebar: sidebarOf(written) }));
console.log(`Wrote ${pages.length} pages${values.api ? " and the API of the packages" : ""}.`);
