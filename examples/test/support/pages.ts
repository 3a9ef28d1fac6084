import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export const root = join(import.meta.dirname, "..", "..", "..");

/** A code block: its language, which may be empty, and the rest of its first line. */
export interface Fence {
  readonly language: string;
  readonly info: string;
  readonly source: string;
}

/** A page of the repository. */
export interface Page {
  /** Its path from the root. */
  readonly path: string;
  /** The folder in which a reader runs its commands: the recipe's own, or the root. */
  readonly folder: string;
  readonly text: string;
  readonly fences: readonly Fence[];
}

const folders = ["*.md", ".github/*.md", "docs/**/*.md", "spec/README.md", "{examples,packages}/*/README.md"];
const isGenerated = (path: string) => /(^|\/)(dist|node_modules|reports)$/.test(path);

/** The pages that people wrote, with their code blocks. */
export async function readPages(): Promise<Page[]> {
  const paths = await Array.fromAsync(glob(folders, { cwd: root, exclude: isGenerated }));
  return Promise.all(
    paths.sort().map(async (path) => {
      const text = await readFile(join(root, path), "utf8");
      const folder = join(root, /^examples\//.test(path) ? dirname(path) : "");
      const fences = [...text.matchAll(/^ *(```+)(\w*) *([^\n]*)\n(.*?)^ *\1$/gms)].map(
        ([, , language = "", info = "", source = ""]) => ({ language, info, source }),
      );
      return { path, folder, text, fences };
    }),
  );
}
