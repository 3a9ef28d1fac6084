import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import getPort from "get-port";
import { expect, test } from "vitest";

const run = promisify(execFile);
const playwright = fileURLToPath(import.meta.resolve("@playwright/test/cli"));
const command = join(import.meta.dirname, "..", "..", "dist", "bin.js");

test.each(["/__mock/health", "/"])("Playwright starts the mock, waits for %s and runs its tests", async (ready) => {
  const output = await mkdtemp(join(tmpdir(), "keepnet-playwright-"));
  try {
    const { stdout } = await run(process.execPath, [playwright, "test", "--reporter", "line"], {
      cwd: join(import.meta.dirname, "project"),
      env: {
        ...process.env,
        MOCK_PORT: String(await getPort({ host: "127.0.0.1" })),
        MOCK_COMMAND: command,
        MOCK_READY: ready,
        MOCK_OUTPUT: output,
      },
    });
    expect(stdout).toContain("1 passed");
  } finally {
    await rm(output, { recursive: true });
  }
});
