import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { asPublished, importsOf } from "./imports.ts";
import type { released } from "./paths.ts";

/** Takes the description, the type tests and the example programs as they are for those of the last release. */
export async function freeze(root: string, target: typeof released, version: string): Promise<void> {
  await mkdir(dirname(target.document), { recursive: true });
  await cp(join(root, "packages", "openapi", "openapi.json"), target.document);
  await writeFile(target.version, `${JSON.stringify({ version })}\n`);
  await rm(target.types, { recursive: true, force: true });
  await freezeTypeTests(join(root, "packages", "core", "test", "types"), join(target.types, "core"));
  await freezePrograms(join(root, "examples", "src"), join(target.types, "examples"));
}

/** The tests of what must compile, and what they share; the one that runs the compiler is no type test. */
async function freezeTypeTests(source: string, target: string): Promise<void> {
  const files = (await readdir(source)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  await mkdir(target, { recursive: true });
  for (const file of files) {
    await writeFile(join(target, file), asPublished(await readFile(join(source, file), "utf8"), file));
  }
}

/** The programs that need nothing but the packages and Node. */
async function freezePrograms(source: string, target: string): Promise<void> {
  for (const folder of await readdir(source)) {
    const files = (await readdir(join(source, folder))).filter((name) => name.endsWith(".ts"));
    const texts = await Promise.all(files.map((name) => readFile(join(source, folder, name), "utf8")));
    if (!texts.flatMap(importsOf).every((name) => /^(\.\/|node:|@keepnet\/)/.test(name))) continue;
    await cp(join(source, folder), join(target, basename(folder)), { recursive: true });
  }
}
