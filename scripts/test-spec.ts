// Runs what keeps the description honest, each as the command that a maintainer runs. Ends with "N passed, N failed".
import { run } from "./run.ts";

const commands = [
  // what follows from the description is there, and what would break its users is announced
  ["spec:update", "--check"],
  ["spec:examples"],
  ["spec:coverage"],
  // the description compared with itself: what the comparison reads must be all there
  ["spec:upstream", "--no-baseline", "packages/openapi/openapi.json"],
];
let failed = 0;
for (const command of commands) if ((await run("pnpm", ["run", ...command])) !== 0) failed += 1;
console.log(`${commands.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
