import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "./pages.ts";

/** What the tests read of a package.json. */
interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly packageManager?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

/** The packages of the workspace, by their folders. */
const manifests = new Map<string, Manifest>([[root, await readManifest(root)]]);
for await (const file of glob("{bench,docs,examples,spec,examples/*,packages/*}/package.json", { cwd: root })) {
  const folder = dirname(join(root, file));
  manifests.set(folder, await readManifest(folder));
}

/** The folder of a package of the workspace. */
export function folderOf(name: string): string | undefined {
  return [...manifests].find(([, manifest]) => manifest.name === name)?.[0];
}

export function hasScript(folder: string, name: string): boolean {
  return manifests.get(folder)?.scripts?.[name] !== undefined;
}

/** Whether a package of the workspace has the command of one of its dependencies. */
export function hasTool(name: string): boolean {
  return [...manifests.keys()].some((folder) => existsSync(join(folder, "node_modules", ".bin", name)));
}

/** The file of a command of a published package, by the name of the command or, as for `npx`, of the package. */
export function commandFile(command: string): string | undefined {
  for (const [folder, { name, private: isPrivate, bin = {} }] of manifests) {
    const [first] = Object.values(bin);
    const file = name === command ? first : bin[command];
    if (!isPrivate && file !== undefined) return join(folder, file);
  }
  return undefined;
}
