#!/usr/bin/env node
// keepnet-codegen [--check]: writes the generated files of @keepnet/openapi, or names those that are stale.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./generate.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const target = join(root, "packages", "openapi");
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const stale: string[] = [];
for (const [name, content] of await generate(join(root, "spec", "openapi.yaml"))) {
  const file = join(target, name);
  if ((await readFile(file, "utf8").catch(() => undefined)) === content) continue;
  stale.push(relative(root, file));
  if (values.check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

if (values.check && stale.length > 0) {
  console.error(
    `Stale, because spec/ has changed since: ${stale.join(", ")}. Run "pnpm generate" and commit the result.`,
  );
  process.exit(1);
}
console.log(stale.length > 0 ? `Generated ${stale.join(", ")}.` : "The generated files are up to date.");
