import { defineConfig } from "vitest/config";

/** Settings of every package's tests. The JSON report is where the closing line of `npm test` comes from. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // a guard against hanging, not a measurement: a loaded machine may be slow
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // the files of a package share their modules, which saves most of the time; none of them replaces a module
    isolate: false,
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
