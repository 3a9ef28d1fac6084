// Runs the tests that need Chromium: $CHROMIUM, or /usr/bin/chromium. Ends with "N passed, N failed".
import { closing } from "./outcome.ts";
import { readReports } from "./reports.ts";
import { build, run } from "./run.ts";

const folders = ["packages/mock", "examples/dashboard", "examples/phishing-results", "docs"];

await build();
const codes: number[] = [];
for (const folder of folders) codes.push(await run("pnpm", ["--filter", `./${folder}`, "run", "test:browser"]));
const outcome = await readReports(`{${folders.join()}}/reports/browser.json`);
console.log(closing(outcome));
process.exit(codes.some((code) => code > 0) || outcome.failed > 0 || outcome.passed === 0 ? 1 : 0);
