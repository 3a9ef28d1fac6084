import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

/** Compiles a project and returns the compiler's errors. */
export function compile(project: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const command = [compiler, "--noEmit", "--pretty", "false", "-p", project];
    execFile(process.execPath, command, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const messages = stdout.split(/\n(?=\S)/).filter((message) => message.trim() !== "");
      if (error && messages.length === 0) reject(new Error(`The compiler did not run.\n${stderr}`, { cause: error }));
      else resolve(messages);
    });
  });
}
