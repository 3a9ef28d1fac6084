import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { printTypes } from "@keepnet/codegen/types";
import type { JsonObject } from "@keepnet/document";
import { compile } from "../released/compile.ts";
import { type Assertion, assertionsOn, prelude, print, type Shared } from "./assertions.ts";
import { presentable } from "./presentable.ts";
import { type Refusal, refusalsOf } from "./refusal.ts";

// whether an absent member may be written as undefined is the generator's matter and the same for every document
const compilerOptions = {
  strict: true,
  noEmit: true,
  noErrorTruncation: true,
  allowImportingTsExtensions: true,
  target: "es2022",
  lib: ["es2024", "dom"],
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
  // the libraries of the compiler take most of its time, and are the same for every document
  skipDefaultLibCheck: true,
};

/** The compiler's errors when the types of one document replace those of another. */
export async function askCompiler(
  before: JsonObject,
  after: JsonObject,
  operations: readonly Shared[],
): Promise<Refusal[]> {
  if (operations.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), "keepnet-types-"));
  try {
    const keys = new Set(operations.map(({ place }) => place));
    const assertions = operations.flatMap(assertionsOn);
    await writeTypes(join(folder, "old"), presentable(before, keys));
    await writeTypes(join(folder, "now"), presentable(after, keys));
    await copyFile(join(import.meta.dirname, "checks.ts"), join(folder, "checks.ts"));
    await writeFile(join(folder, "assertions.ts"), print(assertions));
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["assertions.ts"] }));
    return (await compile(folder)).flatMap((message) => refusalsIn(message, assertions));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeTypes(folder: string, document: JsonObject): Promise<void> {
  for (const [name, text] of await printTypes(document)) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Errors of the generated files themselves are not ours: "pnpm generate" compiles what it writes. */
function refusalsIn(message: string, assertions: readonly Assertion[]): Refusal[] {
  const line = /^(?:.*[\\/])?assertions\.ts\((\d+),/.exec(message)?.[1];
  const assertion = line === undefined ? undefined : assertions[Number(line) - prelude.length - 1];
  return assertion ? refusalsOf(assertion, message) : [];
}
