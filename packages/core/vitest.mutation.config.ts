import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { alone } from "./vitest.alone.ts";

/** A mutant is killed by the first test that fails, so long test files come last. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The tests that Stryker runs. Files share one worker, which loads the sources once: a third of the time. */
export default defineConfig({
  test: {
    exclude: [
      "test/{contract,types}/**",
      "test/{file-from,leak,save-to}.test.ts",
      // another process, which has no mutant
      "test/auth/process.test.ts",
      // long, with random input
      "test/security/{file-names,no-mixing,request-spelling.property}.test.ts",
    ],
    testTimeout: 10_000,
    sequence: { sequencer: ShortestFirst },
    projects: [
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: alone, isolate: false } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
