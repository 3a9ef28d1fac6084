import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { generate } from "../src/generate.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const description = join(root, "spec", "openapi.yaml");

const generated = await generate(description);

test("generating twice gives the same files, byte for byte", async () => {
  expect(await generate(description)).toEqual(generated);
});

test("the committed files are what the description generates", async () => {
  for (const [name, content] of generated) {
    expect(await readFile(join(root, "packages/openapi", name), "utf8"), name).toBe(content);
  }
});

/** A copy of the description, the generator and its package, in which a generated file is stale. */
async function staleCopy(): Promise<{ main: string; openapi: string; stale: string }> {
  const copy = await mkdtemp(join(tmpdir(), "keepnet-check-"));
  onTestFinished(() => rm(copy, { recursive: true }));
  const filter = (path: string) => !/node_modules|dist/.test(path);
  for (const folder of ["spec", "packages/codegen", "packages/openapi", "tsconfig.base.json"]) {
    await cp(join(root, folder), join(copy, folder), { recursive: true, filter });
  }
  for (const folder of ["packages/codegen", "spec"]) {
    await symlink(join(root, folder, "node_modules"), join(copy, folder, "node_modules"));
  }
  const stale = join(copy, "packages/openapi/src/generated/metadata.ts");
  await writeFile(stale, "// edited\n");
  return { main: join(copy, "packages/codegen/src/main.ts"), openapi: join(copy, "packages/openapi"), stale };
}

const run = promisify(execFile);

test("--check names the stale files, exits with 1 and writes nothing", async () => {
  const { main, stale } = await staleCopy();
  const failure = await run(process.execPath, [main, "--check"]).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("packages/openapi/src/generated/metadata.ts"),
  });
  expect((failure as { stderr: string }).stderr).not.toContain("views.ts");
  expect(await readFile(stale, "utf8")).toBe("// edited\n");
});

test("files whose types do not compile replace nothing", async () => {
  const { main, openapi, stale } = await staleCopy();
  const call = join(openapi, "src/call.ts");
  const source = await readFile(call, "utf8");
  await writeFile(call, source.replace("export interface Paged<", "interface Paged<"));
  const failure = await run(process.execPath, [main]).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 1, stderr: expect.stringMatching(/do not compile.*nothing was written/) });
  expect(await readFile(stale, "utf8")).toBe("// edited\n");
  await writeFile(call, source);
  await run(process.execPath, [main]);
  expect(await readFile(stale, "utf8")).toBe(
    await readFile(join(root, "packages/openapi/src/generated/metadata.ts"), "utf8"),
  );
});

test("a description that cannot be bundled is reported with the place", async () => {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-broken-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const broken = join(folder, "openapi.yaml");
  await writeFile(broken, "openapi: 3.1.0\ninfo: { title: x, version: '1' }\npaths:\n  /x:\n    $ref: missing.yaml\n");
  await expect(generate(broken)).rejects.toThrow(/could not be bundled[\s\S]*missing\.yaml/);
});
