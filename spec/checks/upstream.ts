#!/usr/bin/env node
// upstream [--described-only] FILE: compares the bundled description with an OpenAPI document that the vendor publishes.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { InputError, runCommand } from "./command.ts";
import { readAllowed } from "./coverage/allowed.ts";
import { sentence } from "./coverage/print.ts";
import { readBundledDocument, readReferenceDocument } from "./document/files.ts";
import { readBundle } from "./operations/read-bundle.ts";
import { readOpenApi } from "./operations/read-openapi.ts";
import { readReference } from "./operations/read-reference.ts";
import { findNews } from "./upstream/news.ts";
import { parseOpenApi } from "./upstream/parse-document.ts";

const usage = "Usage: pnpm spec:upstream [--described-only] FILE, where FILE is an OpenAPI document in JSON or YAML.";

await runCommand(async (args) => {
  const options = { "described-only": { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new InputError(usage);

  const theirs = readOpenApi(parseOpenApi(await readText(file), file));
  const ours = readBundle(await readBundledDocument());
  const reference = await readReferenceDocument();
  const references = [readReference(reference, "full"), readReference(reference, "shown")];
  const { differences, known } = findNews(ours, theirs, references, await readAllowed());

  const reported = differences.filter(({ member, ours: here }) => {
    return !(values["described-only"] && member === "operation" && here === "absent");
  });
  for (const difference of reported) console.log(sentence(difference, file));
  console.log(
    `${theirs.length} operations in ${file}, ${ours.length} here: ${reported.length} differences` +
      `, ${known} known ones left out.`,
  );
  return reported.length > 0 ? 1 : 0;
});

/** Reads a file by the path that was typed: pnpm runs a script in the folder of its package. */
async function readText(file: string): Promise<string> {
  try {
    return await readFile(resolve(process.env.INIT_CWD ?? ".", file), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = code === "ENOENT" ? "no such file" : `it cannot be read (${code})`;
    throw new InputError(`${file}: ${problem}.`, { cause: error });
  }
}
