import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly default?: string } | string>>;
}

/** The names of the functions, classes left out, that a published package exports on any of its entry points. */
export async function functionsOf(folder: string): Promise<string[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const modules = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === "string" ? [] : (entry.default ?? []),
  );
  const names = modules.map(async (module) => {
    const exported: Record<string, unknown> = await import(join(folder, module));
    return Object.keys(exported).filter((name) => isFunction(exported[name]));
  });
  return (await Promise.all(names)).flat();
}

function isFunction(value: unknown): boolean {
  return typeof value === "function" && !/^class\b/.test(String(value));
}
