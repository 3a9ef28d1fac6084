import { mkdir, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { type FileProgress, upload } from "../src/index.ts";
import { fileFrom } from "../src/node.ts";
import { startRawServer } from "./support/raw-server.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

test.each([
  ["users.csv", "text/csv"],
  ["USERS.XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["logo.png", "image/png"],
  ["unknown.bin", "application/octet-stream"],
])("%s is a File of type %s with its own name and content", async (name, type) => {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, "email\n");
  for (const given of [path, pathToFileURL(path)]) {
    const file = await fileFrom(given);
    expect(file).toBeInstanceOf(File);
    expect([file.name, file.type, file.size, await file.text()]).toEqual([name, type, 6, "email\n"]);
  }
});

test("a media type that is given wins over the extension's", async () => {
  const path = join(await temporaryFolder(), "users.csv");
  await writeFile(path, "");
  expect((await fileFrom(path, { type: "text/plain" })).type).toBe("text/plain");
});

test("a folder is refused, and a missing file is Node's own error", async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "sub"));
  await expect(fileFrom(join(folder, "sub"))).rejects.toMatchObject({
    code: "invalid_options",
    message: expect.stringContaining("it is not a regular file"),
  });
  await expect(fileFrom(join(folder, "missing"))).rejects.toMatchObject({ code: "ENOENT" });
});

test("a file of the disk is read while it is sent and counted, never held as a whole", async () => {
  const size = 200 * 1024 * 1024;
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
  const before = process.memoryUsage().arrayBuffers;
  let max = 0;
  let last: FileProgress | undefined;
  const onProgress = (progress: FileProgress) => {
    last = progress;
    max = Math.max(max, process.memoryUsage().arrayBuffers - before);
  };
  await upload(company, "/api/target-users/upload", { body: { File: await fileFrom(path) }, onProgress });
  expect(received).toBeGreaterThan(size);
  expect(last).toEqual({ bytes: received, total: received });
  expect(max).toBeLessThan(size / 2);
});

test("a file that is changed after it was opened fails the upload", async () => {
  const path = join(await temporaryFolder(), "users.csv");
  await writeFile(path, "email\nanna@acme.example\n");
  const file = await fileFrom(path);
  await writeFile(path, "email\n");
  const { company } = await startRawServer((request) => request.on("error", () => {}).resume());
  const sending = upload(company, "/api/target-users/upload", { body: { File: file }, onProgress: () => {} });
  await expect(sending).rejects.toMatchObject({ name: "ConnectionError" });
});
