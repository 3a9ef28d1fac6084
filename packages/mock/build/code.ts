// Empties dist, and bundles the entry points into it with all that they need: who installs the mock gets this package and
// @keepnet/openapi, and nothing else.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { writeNotices } from "./notices.ts";
import { keepOwnSources } from "./own-maps.ts";
import { plugins } from "./plugins.ts";

const root = join(import.meta.dirname, "..");
const outdir = join(root, "dist");
const { dependencies, peerDependencies, engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

await rm(outdir, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["bin.ts", "index.ts", "vitest.ts"].map((file) => join(root, "src", file)),
  outdir,
  bundle: true,
  // what is imported only when it is needed, or by several entry points, is a file of its own
  splitting: true,
  external: Object.keys({ ...dependencies, ...peerDependencies }),
  platform: "node",
  format: "esm",
  target: `node${engines.node.replace(">=", "")}`,
  // for what CommonJS in it requires of Node
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [...plugins],
  sourcemap: true,
  // their comments are in the notices
  legalComments: "none",
  metafile: true,
});
await keepOwnSources(outdir);
await writeNotices(metafile, root, join(outdir, "third-party-notices.txt"));
