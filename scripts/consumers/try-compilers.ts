import { availableParallelism } from "node:os";
import { check } from "./check.ts";
import { checkNodeProgram, checkProgram, installTypeScript, resolutions } from "./typescript.ts";
import { versions } from "./versions.ts";

/** Type-checks the program with each compiler, module resolution and strictness, a few at a time. */
export async function tryCompilers(project: string, ofNode: string, folder: string): Promise<void> {
  const waiting = [...versions.typescript];
  const work = async () => {
    for (let version = waiting.shift(); version; version = waiting.shift())
      await tryCompiler(version, project, ofNode, folder);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function tryCompiler(version: string, project: string, ofNode: string, folder: string): Promise<void> {
  const name = `TypeScript ${version}`;
  const tsc = await check(`${name} installs`, () => installTypeScript(version, folder));
  if (!tsc) return;
  for (const resolution of resolutions) {
    for (const isStrict of [true, false]) {
      await check(`${name} checks the program, ${resolution}, ${isStrict ? "strict" : "not strict"}`, () =>
        checkProgram(tsc, project, resolution, isStrict),
      );
    }
  }
  await check(`${name} checks the parts for Node, and the mock`, () => checkNodeProgram(tsc, ofNode));
}
