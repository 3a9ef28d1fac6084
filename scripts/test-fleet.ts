// Runs the tests of @keepnet/bullmq that need Redis and PostgreSQL, which .ci/services installs. Ends with "N passed, N
// failed".
import { readReports } from "./reports.ts";
import { build, run } from "./run.ts";

await build();
const code = await run("pnpm", ["--filter", "@keepnet/bullmq", "run", "test:fleet"]);
const { passed, failed } = await readReports("packages/bullmq/reports/fleet.json");
console.log(`${passed} passed, ${failed} failed`);
process.exit(code || failed > 0 || passed === 0 ? 1 : 0);
