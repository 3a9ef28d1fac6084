import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
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
        MOCK_PORT: String(await freePort()),
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("The port is not known.");
  return address.port;
}
