import { glob, readFile } from "node:fs/promises";
import { root } from "./run.ts";

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that could not be run at all count as suites, not as tests. */
  testResults: { status: string; assertionResults: unknown[] }[];
}

const ofAllPackages = "{packages/*,bench,docs,examples,examples/*,spec}/reports/vitest.json";

/** Adds up what the test runs of all packages wrote; turbo restores these files together with a cached run. */
export async function readReports(files = ofAllPackages): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  for await (const file of glob(files, { cwd: root })) {
    const report: VitestReport = JSON.parse(await readFile(`${root}/${file}`, "utf8"));
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests + broken.length;
  }
  return total;
}
