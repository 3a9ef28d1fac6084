import { glob } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

const prose = [
  "*.md",
  ".changeset/*.md",
  ".github/**/*.md",
  "{docs,examples,spec}/**/*.md",
  "packages/*/*.md",
  "packages/*/src/**/*.ts",
  "spec/**/*.yaml",
];
/** Installed, generated or written by others. */
const excluded = [
  "**/node_modules/**",
  ".changeset/description-*.md",
  "packages/openapi/src/generated/**",
  "spec/{reference,upstream}/**",
];

/** The files with prose, sorted. */
export async function files(): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(prose, { cwd: root, exclude: excluded })) found.push(file);
  return found.sort();
}
