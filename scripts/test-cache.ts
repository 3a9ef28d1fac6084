// Shows that a second run of an unchanged tree has nothing to do: every task is a cache hit. Run it after `npm test`.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { root } from "./run.ts";

interface DryRun {
  tasks: { taskId: string; command: string; cache: { status: "HIT" | "MISS" } }[];
}

const command = ["run", "build", "typecheck", "lint", "test", "--dry=json"];
const { stdout } = await promisify(execFile)("turbo", command, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
const tasks = (JSON.parse(stdout) as DryRun).tasks.filter((task) => task.command !== "<NONEXISTENT>");
const missed = tasks.filter(({ cache }) => cache.status === "MISS");
for (const { taskId } of missed) console.log(`✗ ${taskId} would run again although nothing has changed`);
console.log(`${tasks.length - missed.length} passed, ${missed.length} failed`);
process.exit(missed.length > 0 || tasks.length === 0 ? 1 : 0);
