// npm test: checks the generated files, then builds, type-checks, lints and tests every package.
import { takeFailedTasks } from "./failed-tasks.ts";
import { closing, type Failure } from "./outcome.ts";
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
  "--summarize",
]);

const { passed, failed, failures } = await readReports();
const generated: Failure = {
  name: "generated files",
  message: "pnpm generate --check failed, with its output at the beginning. Run pnpm generate.",
};
// where tests failed, they say more than their task
const isNamed = (folder: string) => failures.some(({ name }) => name.startsWith(`${folder}/`));
const tasks = (await takeFailedTasks()).filter(({ name, folder }) => !(name.endsWith("#test") && isNamed(folder)));
console.log(closing({ passed, failed, failures: [...(stale ? [generated] : []), ...tasks, ...failures] }));
process.exit(stale || checks || failed > 0 || passed === 0 ? 1 : 0);
