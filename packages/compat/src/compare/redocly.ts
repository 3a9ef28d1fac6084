import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Json, type JsonObject, segmentsOf, valueAt } from "@keepnet/document";
import { originalName } from "../document/values-as-text.ts";
import type { Level } from "../verdict.ts";
import type { Change } from "./change.ts";
import type { OriginOf } from "./origin.ts";
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

/** A normalized document, the file that holds it, and the places in the description that it comes from. */
export interface Side {
  file: string;
  document: JsonObject;
  originOf: OriginOf;
}

/** Every difference that redocly finds between two normalized documents. */
export async function compareByRedocly(before: Side, after: Side): Promise<Change[]> {
  const { changes } = await runDiff(before.file, after.file);
  return changes.map((printed) => {
    const { path, kind, property, base, revision } = printed;
    // the pointer of a modified property goes on from the object's, where the property is there
    const depth = path === "#/" ? 0 : segmentsOf(path).length;
    const old = segmentsOf(base?.pointer ?? path).slice(0, depth);
    const now = segmentsOf(revision?.pointer ?? path).slice(0, depth);
    const gone = kind === "removed";
    const origin = gone ? before.originOf(old) : after.originOf(now);
    return {
      kind,
      type: printed.typeName,
      ...(property === undefined ? {} : { property: originalName(property) }),
      key: (gone ? old : now).at(-1) ?? "",
      subject: subjectOf(gone ? old : now, gone ? before.document : after.document),
      before: readValue(base, before.document, property),
      after: readValue(revision, after.document, property),
      above: (levels) => ({
        before: valueAt(before.document, old.slice(0, depth - levels)),
        after: valueAt(after.document, now.slice(0, depth - levels)),
      }),
      operation: {
        before: valueAt(before.document, old.slice(0, 3)),
        after: valueAt(after.document, now.slice(0, 3)),
      },
      impact: printed.impact,
      ...(origin === undefined ? {} : { origin }),
    };
  });
}

/** The value as it is in the document, where it may stand as text in the file. */
function readValue(printed: Printed["base"], document: JsonObject, property: string | undefined): Json | undefined {
  if (printed?.value === undefined || property === "key") return printed?.value;
  return valueAt(document, segmentsOf(printed.pointer).map(originalName)) ?? printed.value;
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
