// Empties dist, and bundles the entry points into it: with the code of the workspace's private packages, which nobody
// can install, and without that of the dependencies.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const outdir = join(root, "dist");
const { dependencies, peerDependencies, engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: ["bin.ts", "index.ts", "vitest.ts"].map((file) => join(root, "src", file)),
  outdir,
  bundle: true,
  // what is imported only when it is needed, or by several entry points, is a file of its own
  splitting: true,
  external: Object.keys({ ...dependencies, ...peerDependencies }),
  platform: "node",
  format: "esm",
  target: `node${engines.node.replace(">=", "")}`,
  sourcemap: true,
});
