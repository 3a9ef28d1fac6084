import { defineConfig } from "@playwright/test";

const url = `http://127.0.0.1:${process.env.MOCK_PORT}`;

// as a frontend's project has it, but for the path of the command
export default defineConfig({
  testMatch: "*.spec.ts",
  outputDir: process.env.MOCK_OUTPUT ?? "",
  use: { baseURL: url },
  webServer: {
    command: `node ${JSON.stringify(process.env.MOCK_COMMAND)} --port ${process.env.MOCK_PORT} --quiet`,
    url: url + process.env.MOCK_READY,
    reuseExistingServer: false,
  },
});
