import { mergeConfig } from "vitest/config";
import shared from "../vitest.shared.ts";

/** The tests that need a browser on this machine, and the built site. */
const config = mergeConfig(shared, {});
config.test = {
  ...config.test,
  globalSetup: ["test/browser/build.ts"],
  include: ["test/browser/**/*.browser.ts"],
  reporters: ["default", ["json", { outputFile: "reports/browser.json" }]],
};
export default config;
