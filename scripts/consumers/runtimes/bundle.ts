import { build } from "esbuild";

/** One file of the project with all that it imports, as a bundler makes it for these conditions of `exports`. */
export async function bundle(project: string, file: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [file],
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}
