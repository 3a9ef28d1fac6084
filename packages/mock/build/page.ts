// Puts the page together in dist/page/client: our own script as one file, its page and styles, and Scalar, which comes as
// one file that loads nothing.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = join(import.meta.dirname, "..", "src", "page", "client");
const target = join(import.meta.dirname, "..", "dist", "page", "client");
const scalar = join(dirname(fileURLToPath(import.meta.resolve("@scalar/api-reference"))), "browser", "standalone.js");

await mkdir(target, { recursive: true });
await build({
  entryPoints: [join(source, "page.ts")],
  outfile: join(target, "page.js"),
  bundle: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
});
for (const file of ["index.html", "page.css", "scalar-license.txt"])
  await copyFile(join(source, file), join(target, file));
// the map that it names is four times its size, and not wanted
const script = await readFile(scalar, "utf8");
await writeFile(join(target, "scalar.js"), script.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"));
