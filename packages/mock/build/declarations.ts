// Leaves in dist only the declarations that the entry points' own need. The compiler writes one for each source file, and
// some of these name packages that nobody can install.
import { execFile } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const compiler = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));

const entries = ["index.d.ts", "vitest.d.ts"].map((file) => join(dist, file));
const options = ["--ignoreConfig", "--listFilesOnly", "--module", "nodenext", "--types", "node"];
const { stdout } = await promisify(execFile)(process.execPath, [compiler, ...options, ...entries], { cwd: root });
const needed = new Set(stdout.split("\n"));

for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (entry.name.endsWith(".d.ts") && !needed.has(file)) await rm(file);
}
