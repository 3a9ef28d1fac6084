import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { blocksOf } from "../../../examples/test/support/guides.ts";
import { npmInstall } from "../project.ts";
import type { Registry } from "../registry.ts";
import { installTools } from "../tools.ts";

/**
 * A new project with the files of a page of docs/guides, what the page takes for granted, and `@keepnet/core`.
 *
 * @param frameworks - what is installed besides, with versions
 * @param others - further files, by their path
 */
export async function installGuide(
  page: string,
  folder: string,
  registry: Registry,
  frameworks: readonly string[],
  others: Readonly<Record<string, string>>,
): Promise<void> {
  await installTools(folder, frameworks);
  await npmInstall(folder, registry, ["@keepnet/core"]);
  const files = (await blocksOf(page)).flatMap(({ title, source }) => (title ? [[title, source] as const] : []));
  for (const [path, source] of [...files, ...Object.entries(others)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }
}
