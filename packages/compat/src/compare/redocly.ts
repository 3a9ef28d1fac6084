import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Json, type JsonObject, segmentsOf, valueAt } from "../document/json.ts";
import type { Level } from "../verdict.ts";
import type { Change } from "./change.ts";
import { subjectOf } from "./subject.ts";

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

/** A change as `redocly diff --format=json` prints it. */
interface Printed {
  path: string;
  typeName: string;
  kind: Change["kind"];
  impact: Level;
  property?: string;
  base?: { pointer: string; value?: Json };
  revision?: { pointer: string; value?: Json };
}

/** Every difference that redocly finds between two normalised documents, which stand in files too. */
export async function compareByRedocly(
  before: { file: string; document: JsonObject },
  after: { file: string; document: JsonObject },
): Promise<Change[]> {
  const { changes } = await runDiff(before.file, after.file);
  return changes.map((printed) => {
    const { path, kind, property, base, revision } = printed;
    // the pointer of a modified property goes on from the object's, where the property is there
    const depth = path === "#/" ? 0 : segmentsOf(path).length;
    const old = segmentsOf(base?.pointer ?? path).slice(0, depth);
    const now = segmentsOf(revision?.pointer ?? path).slice(0, depth);
    const gone = kind === "removed";
    return {
      kind,
      type: printed.typeName,
      ...(property === undefined ? {} : { property }),
      key: (gone ? old : now).at(-1) ?? "",
      subject: subjectOf(gone ? old : now, gone ? before.document : after.document),
      before: base?.value,
      after: revision?.value,
      above: (levels) => ({
        before: valueAt(before.document, old.slice(0, depth - levels)),
        after: valueAt(after.document, now.slice(0, depth - levels)),
      }),
      operation: {
        before: valueAt(before.document, old.slice(0, 3)),
        after: valueAt(after.document, now.slice(0, 3)),
      },
      impact: printed.impact,
    };
  });
}

async function runDiff(before: string, after: string): Promise<{ changes: Printed[] }> {
  const { bin } = JSON.parse(await readFile(manifest, "utf8"));
  const command = [join(dirname(manifest), bin.redocly), "diff", before, after, "--format=json", "--fail-on=none"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve, reject) => {
    const options = { cwd: dirname(after), env, maxBuffer: 1 << 30 };
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`redocly could not compare the documents.\n${stderr}`, { cause: error }));
      else resolve(JSON.parse(stdout));
    });
  });
}
