import { defineConfig } from "vitest/config";

/** Settings of every package's tests. The JSON report is where the closing line of `npm test` comes from. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
  },
});
