import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "@keepnet/codegen/bundle";
import { planChangesets } from "./changesets/plan.ts";
import { readChangesets } from "./changesets/read.ts";
import { unannounced } from "./changesets/unannounced.ts";
import { classify } from "./classify.ts";
import type { Verdict } from "./verdict.ts";

export interface UpdateOptions {
  /** The file with the bundled document of the last release. */
  released: string;
  /** The description as it is now, whose other files lie around this one. */
  description: string;
  /** The folder of the changesets. */
  changesets: string;
  /** Write nothing; only say what would have to be written. */
  check: boolean;
}

export interface Update {
  verdicts: Verdict[];
  /** The changesets that were written or deleted, or would have to be. */
  stale: string[];
  /** Breaking changes that no major changeset announces. */
  unannounced: Verdict[];
}

/** Brings the changesets in line with what has changed since the last release. A second run changes nothing. */
export async function update({ released, description, changesets, check }: UpdateOptions): Promise<Update> {
  const verdicts = await classify(await readDocument(released), await bundle(description));
  const present = await readChangesets(changesets);
  const stale: string[] = [];
  for (const [file, text] of planChangesets(verdicts, present)) {
    if (present.find((changeset) => changeset.file === file)?.text === text) continue;
    stale.push(file);
    if (!check) await put(join(changesets, file), text, changesets);
  }
  return { verdicts, stale, unannounced: unannounced(verdicts, await readChangesets(changesets)) };
}

async function put(file: string, text: string | undefined, folder: string): Promise<void> {
  if (text === undefined) return rm(file);
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
}

async function readDocument(file: string): Promise<object> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new Error(`${file} cannot be read as a JSON document: ${(cause as Error).message}`, { cause });
  }
}
