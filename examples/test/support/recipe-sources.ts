import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The programs of a recipe in one text, without its tests. */
export async function sourcesOf(folder: string): Promise<string> {
  const exclude = (path: string) => /(^|\/)(dist|node_modules|reports|test)$/.test(path);
  const files = await Array.fromAsync(glob("**/*.{ts,tsx,sh}", { cwd: folder, exclude }));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("\n");
}

/** The options that the programs of a recipe pass to `parseArgs`, as a person types them. */
export async function optionsOf(folder: string): Promise<Set<string>> {
  const declared = (await sourcesOf(folder)).matchAll(/"?\b([a-z][a-z-]*)"?: \{\s*type: "(?:string|boolean)"/g);
  return new Set(Array.from(declared, ([, name]) => `--${name}`));
}
