import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Page } from "./page.ts";
import { pagesFolder } from "./repository.ts";

/** Writes a page to where VitePress reads it. */
export async function writePage({ path, text }: Page): Promise<void> {
  const file = join(pagesFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
