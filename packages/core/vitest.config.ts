import shared from "../../vitest.shared.ts";

export default {
  ...shared,
  test: {
    ...shared.test,
    // a line for each operation under contract
    reporters: ["verbose", ["json", { outputFile: "reports/vitest.json" }]],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    // with --coverage, as `pnpm test` runs it: a part of the tests need not reach the whole
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary"],
      reportsDirectory: "reports/coverage",
      thresholds: { lines: 95, branches: 95 },
    },
  },
};
