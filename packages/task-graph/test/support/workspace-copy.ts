import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { dryRun } from "./dry-run.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const ignored = new Set([".git", ".turbo", "dist", "node_modules", "reports"]);

/** The files of this workspace in a temporary folder, to be edited there. */
export class WorkspaceCopy {
  readonly #folder: string;
  readonly #hashes: ReadonlyMap<string, string>;

  private constructor(folder: string, hashes: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#hashes = hashes;
  }

  static async make({ repository }: { repository: boolean }): Promise<WorkspaceCopy> {
    const folder = await mkdtemp(join(tmpdir(), "keepnet-task-graph-"));
    await cp(root, folder, { recursive: true, filter: (path) => !ignored.has(basename(path)) });
    if (repository) {
      const git = (...args: string[]) => promisify(execFile)("git", args, { cwd: folder });
      await git("init", "--quiet");
      await git("add", "--all");
    }
    return new WorkspaceCopy(folder, await dryRun(folder));
  }

  /** The names of all tasks that run a command. */
  get tasks(): readonly string[] {
    return [...this.#hashes.keys()].sort();
  }

  /** The tasks that turbo would run again now. */
  async rerun(): Promise<readonly string[]> {
    const hashes = await dryRun(this.#folder);
    return this.tasks.filter((task) => hashes.get(task) !== this.#hashes.get(task));
  }

  /** The tasks that turbo would run again after a change of the first file that matches the pattern; it is undone. */
  async rerunAfter(pattern: string, change: (text: string) => string): Promise<readonly string[]> {
    const [file] = globSync(pattern, { cwd: this.#folder }).sort();
    if (file === undefined) throw new Error(`No file matches ${pattern}. Correct the pattern of this edit.`);
    const path = join(this.#folder, file);
    const text = await readFile(path, "utf8");
    const changed = change(text);
    if (changed === text) throw new Error(`The edit of ${file} changed nothing. Correct the edit.`);
    await writeFile(path, changed);
    const tasks = await this.rerun();
    await writeFile(path, text);
    return tasks;
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true });
  }
}
