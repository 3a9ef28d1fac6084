import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

/** The oldest compiler that users may have, the last one in JavaScript, and the native one. */
const compilers = ["typescript-5.4", "typescript-5.9", "typescript"];

const folder = join(import.meta.dirname, "refused");
const names = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
const sources = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
const outputs = new Map(await Promise.all(compilers.map(async (name) => [name, await diagnosticsOf(name)] as const)));

const cases = compilers.flatMap((compiler) => names.map((name, index) => [compiler, name, sources[index]] as const));

test.each(cases)("%s refuses %s, and its message ends in what to do", (compiler, name, source = "") => {
  const expected = [...source.matchAll(/^\/\/ expect: (.*)$/gm)].map(([, text]) => text);
  const diagnostics = outputs.get(compiler)?.get(name);
  expect(expected).not.toHaveLength(0);
  expect(diagnostics).toHaveLength(1);
  for (const text of expected) expect(diagnostics?.[0]).toContain(text);
});

/** What a compiler reports of each file of the folder. It may also report sources that users never compile. */
async function diagnosticsOf(compiler: string): Promise<ReadonlyMap<string, string[]>> {
  const tsc = join(import.meta.dirname, "../../node_modules", compiler, "bin/tsc");
  const text = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, "--pretty", "false", "-p", "."], { cwd: folder }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  const found = new Map<string, string[]>();
  for (const diagnostic of text.split(/\n(?=\S)/).filter((part) => !part.startsWith(".."))) {
    const name = basename(diagnostic.split("(")[0] ?? "");
    found.set(name, [...(found.get(name) ?? []), diagnostic]);
  }
  return found;
}
