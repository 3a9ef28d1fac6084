import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { safeFileName } from "../../src/files/file-name.ts";
import { download } from "../../src/index.ts";
import { saveTo } from "../../src/node.ts";
import { startRawServer } from "../support/raw-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("no name that a server can send leads out of the folder it is put in", () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom("/", "\\", ".", "..", ":", "\0", "\n", " "),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
  });
  fc.assert(
    fc.property(nasty, (sent) => {
      const name = safeFileName(sent);
      if (name === undefined) return;
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
      expect(name).not.toMatch(/^[.\s]|[.\s]$/);
      expect(name).not.toBe("");
      expect(safeFileName(name)).toBe(name);
    }),
    { numRuns: 500 },
  );
});

test.each([
  `attachment; filename="../../escaped.csv"`,
  `attachment; filename="..\\\\..\\\\escaped.csv"`,
  "attachment; filename*=UTF-8''%2e%2e%2f%2e%2e%2fescaped.csv",
  "attachment; filename*=UTF-8''..%5c..%5cescaped.csv",
  `attachment; filename="/escaped.csv"`,
])("a file named by %s is saved in the folder that the caller chose", async (header) => {
  const folder = await temporaryFolder();
  const { company } = await startRawServer((_request, response) =>
    response.writeHead(200, { "content-disposition": header }).end("x"),
  );
  const file = await download(company, "/api/target-users/example-file", { body: { exportType: "Csv" } });
  const path = join(folder, file.fileName ?? "");
  expect(resolve(path)).toBe(join(folder, "escaped.csv"));
  await saveTo(path, file);
  expect(await readdir(folder)).toEqual(["escaped.csv"]);
});
