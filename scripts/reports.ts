import { glob, readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Failure, Outcome } from "./outcome.ts";
import { root } from "./run.ts";

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: FileResult[];
}

interface FileResult {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; title: string; ancestorTitles: string[]; failureMessages: string[] }[];
}

const ofAllPackages = "{packages/*,bench,docs,examples,examples/*,spec}/reports/vitest.json";

/** Adds up what the test runs of all packages wrote; turbo restores these files together with a cached run. */
export async function readReports(files = ofAllPackages, folder = root): Promise<Outcome> {
  const total = { passed: 0, failed: 0, failures: [] as Failure[] };
  for await (const file of glob(files, { cwd: folder })) {
    const report: VitestReport = JSON.parse(await readFile(`${folder}/${file}`, "utf8"));
    // files that could not be run at all count as suites, not as tests
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests + broken.length;
    for (const { name, message } of broken) total.failures.push({ name: relative(folder, name), message });
    total.failures.push(...report.testResults.flatMap((result) => failuresOf(result, folder)));
  }
  return total;
}

function failuresOf({ name, assertionResults }: FileResult, folder: string): Failure[] {
  return assertionResults
    .filter(({ status }) => status === "failed")
    .map(({ title, ancestorTitles, failureMessages }) => ({
      name: [relative(folder, name), ...ancestorTitles, title].join(" > "),
      message: failureMessages.join("\n"),
    }));
}
