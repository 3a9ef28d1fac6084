// spec-update [--check]: everything that follows from a change in spec/. --check writes nothing here and names, in one
// run, whatever would have to be written: it makes the API reports in a copy where the types themselves are stale.
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { temporaryFolder } from "./consumers/temporary-folder.ts";
import { copyWorkspace } from "./consumers/workspace.ts";
import { root, run } from "./run.ts";
import { checks, describe, followUp, generate, reports, runSteps, writes } from "./update-steps.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const here = (command: string, args: readonly string[]) => run(command, args);
const failed = values.check ? await check() : await runSteps([...writes, ...followUp], here);

const summary = describe(failed, values.check);
console.log(summary);
const { GITHUB_STEP_SUMMARY } = process.env;
if (GITHUB_STEP_SUMMARY) await appendFile(GITHUB_STEP_SUMMARY, `${summary}\n`);
process.exit(failed.length > 0 ? 1 : 0);

async function check(): Promise<string[]> {
  const own = await runSteps(checks, here);
  const isStale = own.includes(generate.name);
  const folder = isStale ? await copyWorkspace(join(temporaryFolder("keepnet-update-"), "workspace")) : root;
  const there = (command: string, args: readonly string[]) => run(command, args, folder);
  const written = isStale ? await runSteps([generate], there) : [];
  return [...own, ...(written.length > 0 ? [] : await runSteps(reports(["--check"]), there))];
}
