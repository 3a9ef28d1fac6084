// spec-update [--check]: everything that follows from a change in spec/: lint, bundle and generate, build, the API
// reports, and a changeset for each package that the change affects. --check writes nothing and fails where something
// would have to be written, or where a breaking change has no major changeset.
import { parseArgs } from "node:util";
import { build, run } from "./run.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const check = values.check ? ["--check"] : [];
const failures: string[] = [];

await step("lint", "pnpm", "--silent", "spec:lint");
await step("generate", "node", "packages/codegen/src/main.ts", ...check);
if (failures.includes("generate")) {
  console.error("The API reports cannot be checked while the generated files are stale: a build would write them.");
} else {
  await build();
  await step("reports", "node", "scripts/api-report.ts", ...check);
}
await step("changesets", "node", "packages/compat/src/main.ts", ...check);
process.exit(failures.length > 0 ? 1 : 0);

/** A check goes on after a failure, so that one run names everything; a run that writes stops there. */
async function step(name: string, command: string, ...args: string[]): Promise<void> {
  const code = await run(command, args);
  if (code !== 0 && !values.check) process.exit(code);
  if (code !== 0) failures.push(name);
}
