// Runs the tests of @keepnet/bullmq that need Redis and PostgreSQL, which .ci/packages installs. Ends with "N passed, N
// failed".
import { closing } from "./outcome.ts";
import { readReports } from "./reports.ts";
import { build, run } from "./run.ts";

await build();
const code = await run("pnpm", ["--filter", "@keepnet/bullmq", "run", "test:fleet"]);
const outcome = await readReports("packages/bullmq/reports/fleet.json");
console.log(closing(outcome));
process.exit(code || outcome.failed > 0 || outcome.passed === 0 ? 1 : 0);
