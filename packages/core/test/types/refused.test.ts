import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { beforeAll, expect, test } from "vitest";

const folder = join(import.meta.dirname, "refused");
const files = (await readdir(folder)).filter((name) => name.endsWith(".ts"));
const output = new Map<string, string[]>();

beforeAll(async () => {
  const tsc = join(import.meta.dirname, "../../node_modules/.bin/tsc");
  const text = await new Promise<string>((resolve) => {
    execFile(tsc, ["--noEmit", "--pretty", "false", "-p", folder], { cwd: folder }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  for (const diagnostic of text.split(/\n(?=\S)/)) {
    const name = basename(diagnostic.split("(")[0] ?? "");
    output.set(name, [...(output.get(name) ?? []), diagnostic]);
  }
}, 60_000);

test.each(files)("%s does not compile, with a message that helps", async (name) => {
  const source = await readFile(join(folder, name), "utf8");
  const expected = [...source.matchAll(/^\/\/ expect: (.*)$/gm)].map(([, text]) => text);
  expect(expected).not.toHaveLength(0);
  expect(output.get(name)).toHaveLength(1);
  for (const text of expected) expect(output.get(name)?.[0]).toContain(text);
});
