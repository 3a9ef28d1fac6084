import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../run.ts";
import { execute } from "./execute.ts";
import { packages } from "./packages.ts";

const changeset = `---\n${packages.map((name) => `"@keepnet/${name}": patch\n`).join("")}---\n\nA rehearsal.\n`;

/** Copies the files of this workspace that Git has or would add, commits them, and installs what they need. */
export async function copyWorkspace(target: string): Promise<string> {
  const list = await execute(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    root,
  );
  const deleted = new Set((await execute("git", ["ls-files", "-z", "--deleted"], root)).split("\0"));
  for (const file of list.split("\0").filter((path) => path !== "" && !deleted.has(path))) {
    await cp(join(root, file), join(target, file));
  }
  const identity = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@example.com"];
  await execute("git", ["init", "--quiet", "--initial-branch=main"], target);
  await execute("git", ["add", "--all"], target);
  await execute("git", [...identity, "commit", "--quiet", "--no-verify", "--message", "A copy"], target);
  await execute("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], target);
  return target;
}

/** Sees to it that there is a change to release. */
export async function addChangeset(workspace: string): Promise<void> {
  if ((await pendingChangesets(workspace)).length > 0) return;
  await writeFile(join(workspace, ".changeset", "rehearsal.md"), changeset);
}

export async function pendingChangesets(workspace: string): Promise<string[]> {
  return (await readdir(join(workspace, ".changeset"))).filter((file) => file.endsWith(".md") && file !== "README.md");
}

export async function versionOf(name: string, workspace = root): Promise<string> {
  return JSON.parse(await readFile(join(workspace, "packages", name, "package.json"), "utf8")).version;
}
