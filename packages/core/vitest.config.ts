import { defineConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";
import { alone } from "./vitest.alone.ts";

// arrays of a project and of what it extends are joined
const { include = [], ...settings } = shared.test ?? {};

export default defineConfig({
  test: {
    ...settings,
    // a line for each operation under contract
    reporters: ["verbose", ["json", { outputFile: "reports/vitest.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include,
          exclude: alone,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
        },
      },
      { extends: true, test: { name: "alone", include: alone, isolate: true } },
    ],
    // with --coverage, as `pnpm test` runs it: a part of the tests need not reach the whole
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary"],
      reportsDirectory: "reports/coverage",
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
