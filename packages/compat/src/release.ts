// release.ts [--again]: makes the present state the one that later changes are compared with. The release runs it right
// after the new version is set. --again takes the state of the same version once more: one that was never published.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { freeze } from "./released/freeze.ts";
import { released } from "./released/paths.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const { values } = parseArgs({ options: { again: { type: "boolean", default: false } } });

const { version } = JSON.parse(await readFile(join(root, "packages", "openapi", "package.json"), "utf8"));
const last = JSON.parse(await readFile(released.version, "utf8").catch(() => "{}"));
if (last.version === version && !values.again) {
  console.error(`${version} is the last release already: set the new version first, with "pnpm release:version".`);
  process.exitCode = 1;
} else {
  await freeze(root, released, version);
  console.log(`Later changes are compared with ${version}.`);
}
