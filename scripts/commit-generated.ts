// commit-generated: commits what spec-update wrote in the folder it runs in, and pushes it to the same branch. The
// workflow of pull requests runs it; GITHUB_TOKEN, where set, is for this push alone and stays out of Git's settings. The
// output `pushed` says to later steps whether there was anything.
import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";

const author = ["user.name=github-actions[bot]", "user.email=41898282+github-actions[bot]@users.noreply.github.com"];
const generated = [".changeset", "README.md", "packages/openapi", "packages/core/etc", "packages/mock/etc"];

const changed = git("status", "--porcelain", "--untracked-files=all", "--", ...generated);
if (changed === "") {
  console.log("Nothing to commit: everything that follows from spec/ is there.");
} else {
  git("add", "--", ...generated);
  git(...author.flatMap((setting) => ["-c", setting]), "commit", "--quiet", "--message", "Regenerate from spec/");
  git("push", "--quiet", "origin", `HEAD:refs/heads/${git("branch", "--show-current")}`);
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, "pushed=true\n");
  console.log(`Committed and pushed:\n${changed}`);
}

function git(...args: string[]): string {
  return execFileSync("git", args, { env: { ...process.env, ...credentials() }, encoding: "utf8" }).trim();
}

function credentials(): Record<string, string> {
  const token = process.env.GITHUB_TOKEN;
  if (!token) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "http.https://github.com/.extraheader",
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
