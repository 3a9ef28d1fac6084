// Runs what keeps the description honest, each as the command that a maintainer runs. Ends with "N passed, N failed".
import { closing, type Failure, lastLines } from "./outcome.ts";
import { runAndKeep } from "./run.ts";

const commands = [
  // what follows from the description is there, and what would break its users is announced
  ["spec:update", "--check"],
  ["spec:examples"],
  ["spec:coverage"],
  // the description compared with itself: what the comparison reads must be all there
  ["spec:upstream", "--no-baseline", "packages/openapi/openapi.json"],
];
const failures: Failure[] = [];
for (const command of commands) {
  const { code, output } = await runAndKeep("pnpm", ["run", ...command]);
  if (code !== 0) failures.push({ name: `pnpm ${command.join(" ")}`, message: lastLines(output) });
}
console.log(closing({ passed: commands.length - failures.length, failed: failures.length, failures }));
process.exit(failures.length > 0 ? 1 : 0);
