import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);

/** How many types the compiler makes from generic ones to check the program beside this file. The same on each machine. */
export async function countInstantiations(): Promise<number> {
  const tsc = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
  const project = join(import.meta.dirname, "program");
  // with several threads, the count depends on how the files are dealt out
  const command = [tsc, "-p", project, "--noEmit", "--extendedDiagnostics", "--singleThreaded"];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  const [, count] = stdout.match(/^Instantiations:\s+(\d+)$/m) ?? [];
  if (!count) throw new Error(`The compiler reported no instantiations:\n${stdout}`);
  return Number(count);
}
