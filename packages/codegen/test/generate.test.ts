import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { generate } from "../src/generate.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const description = join(root, "spec", "openapi.yaml");

test("generating twice gives the same files, byte for byte", async () => {
  expect(await generate(description)).toEqual(await generate(description));
});

test("the committed files are what the description generates", async () => {
  for (const [name, content] of await generate(description)) {
    expect(await readFile(join(root, "packages/openapi", name), "utf8"), name).toBe(content);
  }
});

test("--check names the stale files, exits with 1 and writes nothing", async () => {
  const copy = await mkdtemp(join(tmpdir(), "keepnet-check-"));
  onTestFinished(() => rm(copy, { recursive: true }));
  await cp(join(root, "spec"), join(copy, "spec"), {
    recursive: true,
    filter: (path) => !path.includes("node_modules"),
  });
  for (const folder of ["codegen", "openapi"]) {
    const filter = (path: string) => !/node_modules|dist/.test(path);
    await cp(join(root, "packages", folder), join(copy, "packages", folder), { recursive: true, filter });
  }
  await symlink(join(root, "packages/codegen/node_modules"), join(copy, "packages/codegen/node_modules"));
  const stale = join(copy, "packages/openapi/src/generated/metadata.ts");
  await writeFile(stale, "// edited\n");

  const main = join(copy, "packages/codegen/src/main.ts");
  const failure = await promisify(execFile)(process.execPath, [main, "--check"]).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("packages/openapi/src/generated/metadata.ts"),
  });
  expect((failure as { stderr: string }).stderr).not.toContain("views.ts");
  expect(await readFile(stale, "utf8")).toBe("// edited\n");
});

test("a description that cannot be bundled is reported with the place", async () => {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-broken-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const broken = join(folder, "openapi.yaml");
  await writeFile(broken, "openapi: 3.1.0\ninfo: { title: x, version: '1' }\npaths:\n  /x:\n    $ref: missing.yaml\n");
  await expect(generate(broken)).rejects.toThrow(/could not be bundled[\s\S]*missing\.yaml/);
});
