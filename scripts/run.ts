import { type ChildProcess, execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export const root = join(import.meta.dirname, "..");

/** Runs a command of the workspace, or in another folder, with its output shown; gives its exit code. */
export function run(command: string, args: readonly string[], cwd = root): Promise<number> {
  return exitOf(spawn(command, args, { cwd, stdio: "inherit" }));
}

/** Runs a command of the workspace with its output shown; gives its exit code and its output. */
export async function runAndKeep(
  command: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  const child = spawn(command, args, { cwd: root, stdio: ["inherit", "pipe", "pipe"] });
  let output = "";
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      output += text;
      process[stream].write(text);
    });
  }
  return { code: await exitOf(child), output };
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = () => child.kill("SIGTERM");
    process.once("SIGINT", stop).once("SIGTERM", stop);
    child.once("error", reject).once("close", (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      resolve(code ?? 1);
    });
  });
}

/** Brings the generated files and the builds up to date; shows output only when something fails. */
export async function build(): Promise<void> {
  await buildQuietly("build");
}

/**
 * Builds these packages, by folder, and nothing else: a development dependency that does not compile is not in the way.
 */
export async function buildOnly(packages: readonly string[]): Promise<void> {
  await buildQuietly("generate", "build", "--only", ...packages.map((name) => `--filter=./packages/${name}`));
}

async function buildQuietly(...args: string[]): Promise<void> {
  try {
    await promisify(execFile)("turbo", ["run", ...args, "--output-logs=errors-only"], { cwd: root });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    console.error(`${stdout}${stderr}\nThe build failed for the reason above.`);
    process.exit(1);
  }
}
