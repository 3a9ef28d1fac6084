// How long an editor waits for completion, at the document's size and at 2,000 operations: `pnpm bench:editor`.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { printTypes } from "@keepnet/codegen/types";
import type { JsonObject } from "@keepnet/document";
import { compilerOptions, type Editor } from "../../packages/core/test/editor/editor.ts";
import { openInLanguageServer } from "../../packages/core/test/editor/language-server.ts";
import { openInLanguageService } from "../../packages/core/test/editor/language-service.ts";
import { grown } from "./grown.ts";

const root = join(import.meta.dirname, "..", "..");
const document: JsonObject = JSON.parse(await readFile(join(root, "packages/openapi/openapi.json"), "utf8"));
const editors = { "TypeScript 5.9": openInLanguageService, "TypeScript 7": openInLanguageServer };
const source = `import { bearer, createKeepnet } from "../../../packages/core/src/index.ts";

const acme = createKeepnet({ auth: bearer("t") }).forCompany("a1");
acme.GET("‸");
acme.POST("‸");
acme.POST("/api/target-groups", { body: { name: "Night shift", priority: "‸" } });
`;
const texts = source.split("‸");
const offsets = ["GET path", "POST path", "priority"].map((what, index) => {
  return [what, texts.slice(0, index + 1).join("").length] as const;
});

for (const copies of [1, 8]) {
  const folder = await mkdtemp(join(import.meta.dirname, "program-"));
  try {
    const operations = await writeProgram(folder, copies);
    for (const [name, open] of Object.entries(editors)) {
      const editor = await open(join(folder, "program.ts"), texts.join(""));
      for (const [what, offset] of offsets)
        console.log(await timed(editor, offset, `${operations} operations, ${name}, ${what}`));
      editor.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A program whose client has the types of a document that is so many times as large. Returns its number of operations. */
async function writeProgram(folder: string, copies: number): Promise<number> {
  const { document: large, operations } = grown(document, copies);
  for (const [name, text] of await printTypes(large)) {
    await mkdir(dirname(join(folder, "openapi", name)), { recursive: true });
    await writeFile(join(folder, "openapi", name), text);
  }
  const paths = {
    "@keepnet/openapi": ["./openapi/generated/schema.ts"],
    "@keepnet/openapi/call": ["./openapi/call.ts"],
    "@keepnet/openapi/views": ["./openapi/generated/views.ts"],
  };
  await cp(join(root, "packages/core/package.json"), join(folder, "package.json"));
  const config = { compilerOptions: { ...compilerOptions, paths }, files: ["program.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await writeFile(join(folder, "program.ts"), texts.join(""));
  return operations;
}

/** The first completion, and the median of the next nine. */
async function timed(editor: Editor, offset: number, what: string): Promise<string> {
  const times: number[] = [];
  let count = 0;
  for (let turn = 0; turn < 10; turn++) {
    const start = performance.now();
    count = (await editor.completions(offset)).length;
    times.push(performance.now() - start);
  }
  const [first = 0, ...warm] = times;
  const median = warm.toSorted((a, b) => a - b)[4] ?? 0;
  return `${what.padEnd(48)} ${String(count).padStart(5)} entries  first ${first.toFixed(0).padStart(5)} ms  warm ${median.toFixed(1).padStart(6)} ms`;
}
