import { defineConfig } from "vitest/config";

/** Settings of every package's tests. The JSON report is where the closing line of `npm test` comes from. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // guards against hanging, not measurements: a loaded machine may be slow
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    // the files of a package share their modules, which saves most of the time; none of them replaces a module
    isolate: false,
    // the JSON report has no diff, so a message says what was received
    chaiConfig: { truncateThreshold: 360 },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
