#!/usr/bin/env node
// keepnet-codegen [--check]: writes the generated files of @keepnet/openapi, or names those that are stale.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { compile } from "./compile.ts";
import { generate } from "./generate.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const target = join(root, "packages", "openapi");
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

try {
  const files = await generate(join(root, "spec", "openapi.yaml"));
  const stale = new Map<string, string>();
  for (const [name, content] of files) {
    const file = join(target, name);
    if ((await readFile(file, "utf8").catch(() => undefined)) !== content) stale.set(file, content);
  }
  const names = [...stale.keys()].map((file) => relative(root, file)).join(", ");
  if (stale.size === 0) console.log("The generated files are up to date.");
  else if (values.check) {
    throw new Error(`Stale, because spec/ has changed since: ${names}. Run "pnpm generate" and commit the result.`);
  } else {
    // first, so that files whose types do not compile replace nothing
    await compile(files);
    for (const [file, content] of stale) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    console.log(`Generated ${names}.`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
