import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "..", "..", "..");
const sources = join(root, "packages", "openapi", "src");

/** The JavaScript compiler, which openapi-typescript uses, and the native one, which everything else is built with. */
const compilers = ["typescript", "typescript-native"];

/**
 * Compiles generated modules with every compiler, together with the modules of @keepnet/openapi that stand beside them.
 *
 * @param packages the generated files by their path in @keepnet/openapi; several to compile them in one run
 * @throws when one does not compile, with the compiler's messages and the lines they are about
 */
export async function compile(...packages: ReadonlyMap<string, string>[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-generated-"));
  try {
    await Promise.all(packages.map((files, index) => write(join(folder, String(index)), files)));
    const options = { noEmit: true, lib: ["es2022", "dom"] };
    const config = { extends: join(root, "tsconfig.base.json"), compilerOptions: options, include: ["*/src"] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    await Promise.all(compilers.map((compiler) => run(compiler, folder)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(join(folder, "src", "generated"), { recursive: true });
  const modules = (await readdir(sources)).filter((name) => name.endsWith(".ts"));
  await Promise.all(modules.map((name) => copyFile(join(sources, name), join(folder, "src", name))));
  const generated = [...files].filter(([name]) => name.endsWith(".ts"));
  await Promise.all(generated.map(([name, content]) => writeFile(join(folder, name), content)));
}

async function run(compiler: string, folder: string): Promise<void> {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin", "tsc");
  try {
    await promisify(execFile)(process.execPath, [tsc, "-p", folder, "--pretty", "true"], { cwd: folder });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    throw new Error(
      `The types that the description generates do not compile, so nothing was written. Change the place in spec/ that ` +
        `the messages lead to, and let the lint refuse it next time.\n${stdout || error}`,
      { cause: error },
    );
  }
}
