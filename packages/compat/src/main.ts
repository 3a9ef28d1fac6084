// main.ts [--check]: writes the changesets that the changes since the last release ask for, or says which are missing.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { released } from "./released/paths.ts";
import { update } from "./update.ts";
import { placesOf } from "./verdict.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const { check } = values;

const { verdicts, stale, unannounced } = await update({
  released: released.document,
  description: join(root, "spec", "openapi.yaml"),
  changesets: join(root, ".changeset"),
  check,
});

for (const verdict of verdicts) console.log(`${verdict.level}\t${placesOf(verdict).join(", ")}: ${verdict.sentence}`);
if (verdicts.length === 0) console.log("Nothing has changed in the description since the last release.");
if (stale.length > 0) {
  const files = stale.map((file) => `.changeset/${file}`).join(", ");
  if (check) console.error(`Stale: ${files}. Run "pnpm spec:update" and commit the result.`);
  else console.log(`Wrote ${files}.`);
}
if (unannounced.length > 0) {
  const list = unannounced.map((verdict) => `  ${placesOf(verdict).join(", ")}: ${verdict.sentence}`).join("\n");
  console.error(`Breaking, and no changeset asks for a major version:\n${list}`);
}
const { version } = JSON.parse(await readFile(join(root, "packages", "openapi", "package.json"), "utf8"));
const last = JSON.parse(await readFile(released.version, "utf8"));
if (last.version !== version) {
  console.error(`The packages are at ${version}, but what is on record is ${last.version}: run "pnpm release:freeze".`);
}
if (last.version !== version || unannounced.length > 0 || (check && stale.length > 0)) process.exitCode = 1;
