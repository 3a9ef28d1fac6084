import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export const root = join(import.meta.dirname, "..");

/** Runs a command of the workspace with its output shown; gives its exit code. */
export function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit" });
    const stop = () => child.kill("SIGTERM");
    process.once("SIGINT", stop).once("SIGTERM", stop);
    child.once("error", reject).once("exit", (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve(code ?? 1);
    });
  });
}

/** Brings the generated files and the builds up to date; shows output only when something fails. */
export async function build(): Promise<void> {
  try {
    await promisify(execFile)("turbo", ["run", "build", "--output-logs=errors-only"], { cwd: root });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    console.error(`${stdout}${stderr}\nThe build failed for the reason above.`);
    process.exit(1);
  }
}
