import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Tarball {
  /** Bytes to download. */
  size: number;
  /** Bytes of its files on the disk. */
  unpackedSize: number;
  files: { path: string; size: number }[];
}

/** What a package would be published as. Nothing is written. */
export async function packed(name: string): Promise<Tarball> {
  const cwd = join(import.meta.dirname, "..", "..", "packages", name);
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd });
  // a list, or since npm 12 an object by name
  const [tarball]: Tarball[] = Object.values(JSON.parse(stdout));
  if (!tarball) throw new Error(`npm packed nothing in ${cwd}.`);
  return tarball;
}

/** Bytes of the declarations in it, which an editor reads. */
export function declarationsIn({ files }: Tarball): number {
  return files.filter(({ path }) => path.endsWith(".d.ts")).reduce((sum, { size }) => sum + size, 0);
}
