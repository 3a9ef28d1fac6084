import { spawn } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Runs a command of the workspace with its output shown; gives its exit code. */
export function run(command: string, args: readonly string[], options: { cwd?: string } = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd ?? root, stdio: "inherit" });
    const stop = () => child.kill("SIGTERM");
    process.once("SIGINT", stop).once("SIGTERM", stop);
    child.once("error", reject).once("exit", (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve(code ?? 1);
    });
  });
}

/** Brings the generated files and the builds up to date; silent unless something fails. */
export async function build(): Promise<void> {
  const code = await run("turbo", ["run", "build", "--output-logs=errors-only", "--log-order=grouped"]);
  if (code !== 0) {
    console.error("The build failed for the reason above.");
    process.exit(code);
  }
}
