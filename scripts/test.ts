// npm test: checks the generated files, then builds, type-checks, lints and tests every package.
import { readReports } from "./reports.ts";
import { run } from "./run.ts";

const stale = await run("pnpm", ["--silent", "generate", "--check"]);
const checks = await run("turbo", [
  "run",
  "build",
  "typecheck",
  "lint",
  "test",
  "--continue=dependencies-successful",
  "--output-logs=new-only",
  "--log-order=grouped",
]);

const { passed, failed } = await readReports();
console.log(`${passed} passed, ${failed} failed`);
process.exit(stale || checks || failed > 0 || passed === 0 ? 1 : 0);
