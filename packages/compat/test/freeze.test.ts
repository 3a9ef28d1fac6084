import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freeze } from "../src/released/freeze.ts";
import { asPublished } from "../src/released/imports.ts";

const root = join(import.meta.dirname, "..", "..", "..");

test("a release takes the document, its version, and what users may have written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-release-"));
  try {
    const target = {
      document: join(folder, "openapi.json"),
      version: join(folder, "version.json"),
      types: join(folder, "types"),
    };
    await freeze(root, target, "1.2.3");
    const document = await readFile(join(root, "packages", "openapi", "openapi.json"), "utf8");
    expect(await readFile(target.document, "utf8")).toBe(document);
    expect(await readFile(target.version, "utf8")).toBe('{"version":"1.2.3"}\n');
    const files = await readdir(target.types, { recursive: true });
    expect(files).toContain("core/clients.test-d.ts");
    expect(files).toContain("examples/tour/main.ts");
    // it runs the compiler on programs that must not compile
    expect(files).not.toContain("core/refused.test.ts");
    expect(await readFile(join(target.types, "core/clients.ts"), "utf8")).toContain('from "@keepnet/core"');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a type test of what users cannot import is refused by name", () => {
  const source = 'import { guard } from "../../src/scope/guard.ts";\n';
  expect(() => asPublished(source, "guard.test-d.ts")).toThrow("guard.test-d.ts imports ../../src/scope/guard.ts");
});
