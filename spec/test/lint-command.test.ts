import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { base } from "./base.ts";
import { changed } from "./changed.ts";

const command = join(import.meta.dirname, "..", "rules", "lint.ts");

/** What `pnpm spec:lint` prints for a description, and how it ends. */
async function run(document: object, main = "openapi.json"): Promise<{ code: number; output: string }> {
  const cwd = await mkdtemp(join(tmpdir(), "keepnet-lint-command-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  await writeFile(join(cwd, "openapi.json"), JSON.stringify(document, null, 2));
  return new Promise((resolve) => {
    execFile(process.execPath, [command, main], { cwd }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}

test("a description without problems ends with 0", async () => {
  expect(await run(base)).toEqual({ code: 0, output: expect.stringContaining("openapi.json: validated") });
});

test("problems of files and references are printed with their place, and no others", async () => {
  const reference = { $ref: "#/components/schemas/Filtr" };
  const { code, output } = await run(
    changed(base, [
      [["components", "schemas", "SearchRequest", "properties", "filter"], reference],
      [["paths", "/token", "post", "summary"], undefined],
    ]),
  );
  expect(code).toBe(1);
  expect(output).toBe(
    "openapi.json:468:21\n\n" +
      "`#/components/schemas/Filtr` leads nowhere: openapi.json has no `Filtr` there. Did you mean `Filter`?\n\n" +
      "Problems in files and references: 1. The rules run when these are gone.\n",
  );
});

test("problems that rules find end with 1 too", async () => {
  const { code, output } = await run(changed(base, [[["paths", "/token", "post", "x-keepnet-scope"], "non"]]));
  expect(code).toBe(1);
  expect(output).toContain("openapi.json:36:28");
  expect(output).toContain("Did you mean `none`?");
});

test("where a rule of Redocly's crashes, the value of a wrong type is named", async () => {
  const { code, output } = await run(changed(base, [[["servers"], [null]]]));
  expect(code).toBe(1);
  expect(output).toContain("openapi.json:12:5");
  expect(output).toContain("Expected type `Server` (object) but got `null`");
  expect(output).not.toContain("Cannot read properties");
});

test("a main file that does not exist is a problem of files", async () => {
  const { code, output } = await run(base, "opnapi.json");
  expect(code).toBe(1);
  expect(output).toBe(
    "opnapi.json:1:1\n\nThere is no such file: pass the main file of the description, such as openapi.yaml.\n\n" +
      "Problems in files and references: 1. The rules run when these are gone.\n",
  );
});
