// spec-update [--check]: everything that follows from a change in spec/: lint, bundle and generate, build, the API
// reports, and a changeset for each package that the change affects. --check writes nothing and fails where something
// would have to be written, or where a breaking change has no major changeset.
import { parseArgs } from "node:util";
import { build, run } from "./run.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const check = values.check ? ["--check"] : [];
let failed = 0;

await step("pnpm", ["--silent", "spec:lint"]);
// bundles, too
await step("pnpm", ["--silent", "generate", ...check]);
await build();
await step("node", ["scripts/api-report.ts", ...check]);
await step("node", ["packages/compat/src/main.ts", ...check]);

process.exit(failed);

/** A check goes on after a failure, so that one run names everything; a run that writes stops there. */
async function step(command: string, args: string[]): Promise<void> {
  const code = await run(command, args);
  if (code !== 0 && !values.check) process.exit(code);
  failed ||= code;
}
