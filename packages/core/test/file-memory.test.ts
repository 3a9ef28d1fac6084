import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type FileProgress, upload } from "../src/index.ts";
import { fileFrom } from "../src/node.ts";
import { collectGarbage } from "./support/garbage.ts";
import { startRawServer } from "./support/raw-server.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const megabyte = 1024 * 1024;

test("a file of the disk is read while it is sent and counted, never held as a whole", async () => {
  const size = 200 * megabyte;
  const path = join(await temporaryFolder(), "large.csv");
  await writeFile(path, "");
  await truncate(path, size);
  let received = 0;
  const { company } = await startRawServer((request, response) => {
    request.on("data", (chunk: Buffer) => {
      received += chunk.length;
    });
    response.setHeader("content-type", "application/json");
    request.on("end", () => response.end(JSON.stringify({ data: { transactionId: "tx1" }, status: "SUCCESS" })));
  });
  const held: number[] = [];
  let last: FileProgress | undefined;
  const onProgress = (progress: FileProgress) => {
    last = progress;
    if (progress.bytes < (held.length + 1) * 20 * megabyte) return;
    collectGarbage();
    held.push(process.memoryUsage().arrayBuffers);
  };
  await upload(company, "/api/target-users/upload", { body: { File: await fileFrom(path) }, onProgress });
  expect(received).toBeGreaterThan(size);
  expect(last).toEqual({ bytes: received, total: received });
  expect(held).toHaveLength(10);
  expect(Math.max(...held)).toBeLessThan(10 * megabyte);
});
