import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../run.ts";
import { execute } from "./execute.ts";
import { installTools } from "./tools.ts";

const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
const modules = { node16: "node16", nodenext: "nodenext", bundler: "es2022" };

export type Resolution = keyof typeof modules;
export const resolutions = Object.keys(modules) as Resolution[];

/** The compiler of a version. */
export async function installTypeScript(version: string, tools: string): Promise<string> {
  const installed = await installTools(join(tools, `typescript-${version}`), [`typescript@${version}`]);
  return join(installed, "typescript", "bin", "tsc");
}

/** Checks the program and every declaration that it reaches. */
export function checkProgram(tsc: string, project: string, moduleResolution: Resolution, isStrict: boolean) {
  return compile(tsc, project, {
    files: ["program.ts", "types.ts"],
    compilerOptions: {
      module: modules[moduleResolution],
      moduleResolution,
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      ...(isStrict ? strict : { strict: false }),
    },
  });
}

/** The same for what only Node has. */
export function checkNodeProgram(tsc: string, project: string) {
  const compilerOptions = { module: "nodenext", lib: ["es2023"], types: ["node"], ...strict };
  return compile(tsc, project, { files: ["program.ts"], compilerOptions });
}

/** The program as the runtimes get it: what the workspace's compiler makes of it, beside it. */
export async function emitProgram(project: string): Promise<void> {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const compilerOptions = { module: "nodenext", lib: ["es2022", "dom"], types: [], noEmit: false };
  await compile(tsc, project, { files: ["program.ts"], compilerOptions });
}

async function compile(
  tsc: string,
  project: string,
  { files, compilerOptions }: { files: string[]; compilerOptions: object },
) {
  const config = join(project, `tsconfig.${process.hrtime.bigint()}.json`);
  const all = { target: "es2022", noEmit: true, skipLibCheck: false, ...compilerOptions };
  await writeFile(config, JSON.stringify({ files, compilerOptions: all }));
  await execute(process.execPath, [tsc, "-p", config], project);
}
