// lint FILE [OPTIONS]: checks a description: its files and references, which every rule relies on, and all that
// redocly.yaml says. The options are those of `redocly lint`.
import { relative } from "node:path";
import { readFiles } from "./files/read-files.ts";
import { configs, type Run, runRedocly } from "./run-redocly.ts";

const [main = "openapi.yaml", ...options] = process.argv.slice(2);

// both take half a second, so they run side by side
const [problems, { code, stdout, stderr }] = await Promise.all([readFiles(main), lintByRules()]);
for (const { file, line, column, message } of problems) {
  console.error(`${relative(process.cwd(), file)}:${line}:${column}\n\n${message}\n`);
}
if (problems.length > 0) {
  console.error(`Problems in files and references: ${problems.length}. The rules run when these are gone.`);
  process.exitCode = 1;
} else {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code ?? 1;
}

/** Where a rule crashes, the shape of the description mostly says why, and where. */
async function lintByRules(): Promise<Run> {
  const run = await runRedocly(configs.full, [main], options);
  const shape = run.crashed ? await runRedocly(configs.shape, [main], options) : run;
  return shape.code === 0 || shape.crashed ? run : shape;
}
