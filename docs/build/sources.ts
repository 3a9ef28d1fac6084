import { glob } from "node:fs/promises";
import { root } from "./repository.ts";

/** The Markdown of the repository that is on the site. Files in folders that begin with a dot, and builds, are not. */
const patterns = [
  "docs/**/*.md",
  "packages/{core,mock,openapi,bullmq}/README.md",
  "examples/*/README.md",
  "{CONTRIBUTING,SECURITY,SUPPORT,CODE_OF_CONDUCT}.md",
];

/** The files that the site has, by their paths in the repository. */
export async function sourcesOf(folder = root): Promise<string[]> {
  const exclude = (path: string) => /(^|\/)(node_modules|dist|reports)$/.test(path);
  return (await Array.fromAsync(glob(patterns, { cwd: folder, exclude }))).sort();
}

/** The page of a source: `docs/guides/README.md` is `guides/index.md`, and `packages/core/README.md` is `packages/core.md`. */
export function pageOf(source: string): string {
  const [, inDocs] = /^docs\/(.*)$/.exec(source) ?? [];
  if (inDocs !== undefined) return inDocs.replace(/(^|\/)README\.md$/, "$1index.md");
  if (source.includes("/")) return source.replace(/\/README\.md$/, ".md");
  return source.toLowerCase().replaceAll("_", "-");
}
