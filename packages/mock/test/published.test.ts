import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

// What is built may import only what is installed with it. The workspace's private packages have to be inside.

const root = join(import.meta.dirname, "..");
const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const installed = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));

/** Specifiers that are neither relative nor Node's own nor in an installed package. */
function strangers(specifiers: readonly string[]): string[] {
  const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? "";
  const isKnown = (specifier: string) =>
    /^(\.|node:)/.test(specifier) || builtinModules.includes(specifier) || installed.has(packageOf(specifier));
  return specifiers.filter((specifier) => !isKnown(specifier));
}

test("the code imports only what is installed with it", async () => {
  const entryPoints = ["bin", "index", "vitest"].map((name) => join(root, "dist", `${name}.js`));
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outdir: "unwritten",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const specifiers = imports.filter(({ external }) => external).map(({ path }) => path);
  expect(specifiers).toContain("@stoplight/prism-http");
  expect(strangers(specifiers)).toEqual([]);
});

test("the declarations import only what is installed with them", async () => {
  const files = (await readdir(join(root, "dist"), { recursive: true })).filter((file) => file.endsWith(".d.ts"));
  const texts = await Promise.all(files.map((file) => readFile(join(root, "dist", file), "utf8")));
  // examples in comments import what a user has besides
  const code = texts.map((text) => text.replaceAll(/\/\*.*?\*\//gs, ""));
  const specifiers = code.flatMap((text) =>
    [...text.matchAll(/\b(?:from |import\()"([^"]+)"/g)].map(([, specifier = ""]) => specifier),
  );
  expect(files).toEqual(expect.arrayContaining(["index.d.ts", "vitest.d.ts"]));
  expect(specifiers).toContain("./start-mock.ts");
  expect(strangers(specifiers)).toEqual([]);
});
