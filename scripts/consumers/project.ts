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
export async function npmInstall(folder: string, { url }: Registry, names: readonly string[] = []): Promise<void> {
  // said here too: a registry in the environment would win over the project's own
  const options = ["--registry", url, "--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  await execute("npm", ["install", ...options, ...names], folder);
}
