import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Failure, lastLines } from "./outcome.ts";
import { root } from "./run.ts";

interface RunSummary {
  tasks: { taskId: string; directory: string; logFile: string; execution?: { exitCode?: number } }[];
}

/** A task that failed. */
export interface FailedTask extends Failure {
  /** The folder of its package; empty for the root. */
  readonly folder: string;
}

/** The tasks that failed, with the ends of their logs, from what `turbo run --summarize` wrote. Removes what it wrote. */
export async function takeFailedTasks(folder = root): Promise<FailedTask[]> {
  const runs = join(folder, ".turbo", "runs");
  // their names are ids that begin with the time
  const [latest] = (await readdir(runs).catch(() => [])).sort().reverse();
  if (latest === undefined) return [];
  const { tasks }: RunSummary = JSON.parse(await readFile(join(runs, latest), "utf8"));
  await rm(runs, { recursive: true });
  const failed = tasks.filter(({ execution }) => execution?.exitCode !== undefined && execution.exitCode !== 0);
  return Promise.all(
    failed.map(async ({ taskId, directory, logFile }) => ({
      name: taskId,
      folder: directory,
      message: lastLines(await readFile(join(folder, logFile), "utf8").catch(() => "It wrote no log.")),
    })),
  );
}
