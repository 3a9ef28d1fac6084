import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readChangesets } from "../src/changesets/read.ts";
import { compile } from "../src/released/compile.ts";

const folder = join(import.meta.dirname, "..");
const project = join(folder, "tsconfig.released.json");

test("what was written for the last release still compiles, unless a changeset asks for a major version", async () => {
  const changesets = await readChangesets(join(folder, "..", "..", ".changeset"));
  const announced = changesets.some(({ releases }) => [...releases.values()].includes("major"));
  expect(announced ? [] : await compile(project)).toEqual([]);
});

test.each([
  [
    "@keepnet/core",
    "dist/index.d.ts",
    "export declare function unwrap(result: string): string;",
    /clients\.test-d\.ts.*error TS2345: Argument of type 'Promise</,
  ],
  [
    "@keepnet/openapi",
    "dist/generated/schema.d.ts",
    "export type Company = { renamed: string };",
    /main\.ts.*'companyName' does not exist/,
  ],
])("a break of %s does not go unnoticed", async (name, entry, broken, message) => {
  const temporary = await mkdtemp(join(tmpdir(), "keepnet-released-"));
  try {
    const declarations = join(temporary, "broken.d.ts");
    // everything as it is, but for the one export that stands here too
    const intact = join(folder, "node_modules", name, entry).replace(/\.d\.ts$/, ".js");
    await writeFile(declarations, `export * from ${JSON.stringify(intact)};\n${broken}\n`);
    const config = {
      extends: project,
      compilerOptions: { paths: { [name]: [declarations] }, typeRoots: [join(folder, "node_modules", "@types")] },
      include: [join(folder, "released", "types")],
    };
    await writeFile(join(temporary, "tsconfig.json"), JSON.stringify(config));
    expect(await compile(temporary)).toContainEqual(expect.stringMatching(message));
  } finally {
    await rm(temporary, { recursive: true });
  }
});
