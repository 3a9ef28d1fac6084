import { readFile, writeFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { InputError } from "../command.ts";
import type { ForeignDocument } from "../document/files.ts";
import { digest, type Fingerprint, fingerprints } from "../operations/fingerprint.ts";
import { settingsOf } from "./settings.ts";

/**
 * What the vendor's document was like when somebody last looked at its news: names of operations, and hashes. It holds
 * nothing else of the document.
 */
export interface Baseline {
  /** Of servers, credentials and token URL, by name. */
  settings: Record<string, string>;
  operations: Record<string, Fingerprint>;
}

export const baselineFile = new URL("../../upstream/baseline.json", import.meta.url);

const texts = { type: "object", additionalProperties: { type: "string" } };
const isBaseline = new Ajv2020().compile<Baseline>({
  type: "object",
  additionalProperties: false,
  required: ["settings", "operations"],
  properties: { settings: texts, operations: texts },
});

/** Reads the baseline; undefined where none was written yet. */
export async function readBaseline(file: string | URL): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return undefined;
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${file} is not valid JSON. Restore it from version control.`, { cause });
  }
  if (isBaseline(content)) return content;
  throw new InputError(`${file} is no baseline. Write it again with \`pnpm spec:upstream FILE --accept\`.`);
}

export async function writeBaseline(file: string | URL, baseline: Baseline): Promise<void> {
  await writeFile(file, `${JSON.stringify(baseline, undefined, 2)}\n`);
}

export function baselineOf({ root, operations }: ForeignDocument): Baseline {
  const settings = Object.entries(settingsOf(root)).map(([name, value]) => [name, digest(value)]);
  const found = [...fingerprints(root, operations)].sort(([one], [other]) => (one < other ? -1 : 1));
  return { settings: Object.fromEntries(settings), operations: Object.fromEntries(found) };
}
