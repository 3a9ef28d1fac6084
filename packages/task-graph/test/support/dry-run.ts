import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const turbo = join(import.meta.dirname, "..", "..", "..", "..", "node_modules", ".bin", "turbo");
const command = ["run", "generate", "build", "typecheck", "lint", "test", "--dry=json"];

interface DryRun {
  readonly tasks: readonly { readonly taskId: string; readonly command: string; readonly hash: string }[];
}

/** The hash of every task that runs a command, by the task's name without the scope of the packages. */
export async function dryRun(workspace: string): Promise<ReadonlyMap<string, string>> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1" };
  const { stdout } = await promisify(execFile)(turbo, command, { cwd: workspace, env, maxBuffer: 2 ** 26 });
  const { tasks }: DryRun = JSON.parse(stdout);
  const running = tasks.filter((task) => task.command !== "<NONEXISTENT>");
  return new Map(running.map(({ taskId, hash }) => [taskId.replace("@keepnet/", ""), hash]));
}
