// Runs the tests that need Chromium: $CHROMIUM, or /usr/bin/chromium. Ends with "N passed, N failed".
import { readReports } from "./reports.ts";
import { build, run } from "./run.ts";

await build();
const code = await run("pnpm", ["--filter", "@keepnet/mock", "run", "test:browser"]);
const { passed, failed } = await readReports("packages/mock/reports/browser.json");
console.log(`${passed} passed, ${failed} failed`);
process.exit(code || failed > 0 || passed === 0 ? 1 : 0);
