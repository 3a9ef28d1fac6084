#!/usr/bin/env node
// upstream FILE: compares the bundled description with an OpenAPI document that the vendor publishes, and ends with 1
// where something is new against spec/upstream/baseline.json.
import { parseArgs } from "node:util";
import { InputError, runCommand } from "./command.ts";
import { readAllowed } from "./coverage/allowed.ts";
import { readBundledDocument, readForeignDocument, readReferenceDocuments, typedPath } from "./document/files.ts";
import { baselineFile, baselineOf, readBaseline, writeBaseline } from "./upstream/baseline.ts";
import { markdownOf } from "./upstream/markdown.ts";
import { compareDocuments } from "./upstream/report.ts";

const usage = `Usage: pnpm spec:upstream FILE, where FILE is an OpenAPI document in JSON or YAML.
  --all            tells what the baseline knows, too
  --json           writes JSON instead of Markdown
  --accept         makes the document the baseline
  --baseline FILE  another baseline
  --no-baseline    compares with the description alone: every difference is new`;

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    options: {
      accept: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
      baseline: { type: "string" },
      json: { type: "boolean", default: false },
      "no-baseline": { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new InputError(usage);

  const target = values.baseline === undefined ? baselineFile : typedPath(values.baseline);
  const theirs = await readForeignDocument(file);
  if (values.accept) {
    const baseline = baselineOf(theirs);
    await writeBaseline(target, baseline);
    console.log(`The baseline has the ${Object.keys(baseline.operations).length} operations of ${file} now.`);
    return 0;
  }
  const ours = {
    bundle: await readBundledDocument(),
    references: await readReferenceDocuments(),
    allowed: await readAllowed(),
  };
  const baseline = values["no-baseline"] ? undefined : await readBaseline(target);
  const report = compareDocuments(ours, theirs, baseline);
  console.log(values.json ? JSON.stringify(report, undefined, 2) : markdownOf(report, values.all));
  return [...report.settings, ...report.items].some(({ isNew }) => isNew) ? 1 : 0;
});
