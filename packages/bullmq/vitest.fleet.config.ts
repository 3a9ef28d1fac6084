import { defineConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** The tests that need Redis and PostgreSQL, as a suite of their own. */
export default defineConfig({
  test: {
    ...shared.test,
    include: ["test/fleet/*.fleet.ts", "test/redis.test.ts"],
    fileParallelism: false,
    reporters: ["verbose", ["json", { outputFile: "reports/fleet.json" }]],
  },
});
