// Sends random requests to the mock: 100,000 in two runs at once, or `pnpm fuzz:mock --seed NUMBER --requests NUMBER` one
// run. Ends with "N passed, N failed".
import { closing, lastLines } from "./outcome.ts";
import { build, runAndKeep } from "./run.ts";

const program = "packages/mock/test/fuzz/main.ts";

await build();
const args = process.argv.slice(2);
const runs = args.length > 0 ? [args] : ["1", "2"].map((seed) => ["--seed", seed, "--requests", "50000"]);
const outcomes = await Promise.all(
  runs.map(async (run) => ({ run, ...(await runAndKeep("node", [program, ...run])) })),
);
const failures = outcomes
  .filter(({ code }) => code !== 0)
  .map(({ run, output }) => ({ name: `pnpm fuzz:mock ${run.join(" ")}`, message: lastLines(output) }));
console.log(closing({ passed: runs.length - failures.length, failed: failures.length, failures }));
process.exit(failures.length > 0 ? 1 : 0);
