import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "./execute.ts";
import type { Registry } from "./registry.ts";

/** A new project like one of those beside this file. Nothing is installed in it yet. */
export async function createProject(template: string, folder: string, { url }: Registry): Promise<string> {
  await mkdir(folder, { recursive: true });
  await cp(join(import.meta.dirname, template), folder, { recursive: true });
  await writeFile(join(folder, ".npmrc"), `registry=${url}\n`);
  return folder;
}

/** Installs what the project depends on, and these packages. */
export async function npmInstall(folder: string, names: readonly string[] = []): Promise<void> {
  await execute("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", ...names], folder);
}
