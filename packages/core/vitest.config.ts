import shared from "../../vitest.shared.ts";

export default {
  ...shared,
  test: {
    ...shared.test,
    // a line for each operation under contract
    reporters: ["verbose", ["json", { outputFile: "reports/vitest.json" }]],
    typecheck: { enabled: true, include: ["test/types/*.test-d.ts"] },
  },
};
