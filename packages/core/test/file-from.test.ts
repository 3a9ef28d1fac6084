import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { upload } from "../src/index.ts";
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

test("a file that is changed after it was opened fails the upload", async () => {
  const path = join(await temporaryFolder(), "users.csv");
  await writeFile(path, "email\nanna@acme.example\n");
  const file = await fileFrom(path);
  await writeFile(path, "email\n");
  const { company } = await startRawServer((request) => request.on("error", () => {}).resume());
  const sending = upload(company, "/api/target-users/upload", { body: { File: file }, onProgress: () => {} });
  await expect(sending).rejects.toMatchObject({ name: "ConnectionError" });
});
