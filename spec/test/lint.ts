import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { readFiles } from "../rules/files/read-files.ts";
import { configs, runRedocly } from "../rules/run-redocly.ts";

/** A description to lint: the main document, as an object or as text, and files beside it by name. */
export interface Description {
  document: object | string;
  files?: Record<string, string>;
}

export interface Problem {
  /** The rule, or `files` for what is found before the rules run. */
  ruleId: string;
  message: string;
  /** The file's name, and the line in it. */
  file: string;
  line: number | undefined;
}

/** Lints many descriptions as `pnpm spec:lint` lints one; the problems are in the order of the descriptions. */
export async function lint(descriptions: Description[]): Promise<Problem[][]> {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-lint-"));
  try {
    const problems: Problem[][] = [];
    const readable: string[] = [];
    for (const [index, { document, files = {} }] of descriptions.entries()) {
      const main = join(folder, String(index), "openapi.json");
      await mkdir(dirname(main));
      const text = typeof document === "string" ? document : JSON.stringify(document, null, 2);
      for (const [name, content] of Object.entries({ "openapi.json": text, ...files })) {
        await writeFile(join(dirname(main), name), content);
      }
      const found = await readFiles(main);
      problems.push(found.map((problem) => ({ ...problem, file: basename(problem.file), ruleId: "files" })));
      if (found.length === 0) readable.push(main);
    }
    for (const report of await reportsOf(readable)) {
      for (const { ruleId, message, location } of report.problems) {
        const [{ source, start }] = location;
        const problem = { ruleId, message, file: basename(source.ref), line: start?.line };
        problems[Number(basename(dirname(source.ref)))]?.push(problem);
      }
    }
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Report {
  problems: {
    ruleId: string;
    message: string;
    location: [{ source: { ref: string }; start?: { line: number } }];
  }[];
}

/** What the rules find, in one run for many files, or more where a rule crashes in one of them. */
async function reportsOf(files: string[]): Promise<Report[]> {
  const options = ["--format=json", "--max-problems=100000"];
  const reports: Report[] = [];
  while (reports.length < files.length) {
    const rest = files.slice(reports.length);
    const run = await runRedocly(configs.full, rest, options);
    reports.push(...parse(run.stdout));
    if (!run.crashed) break;
    const file = files[reports.length];
    const shape = file === undefined ? run : await runRedocly(configs.shape, [file], options);
    if (shape.code === 0 || shape.crashed) throw new Error(`No rule can read ${file}.\n${run.stderr}`);
    reports.push(...parse(shape.stdout));
  }
  return reports;
}

/** One JSON object for each document, with nothing between them. */
function parse(output: string): Report[] {
  return output === "" ? [] : output.split(/(?<=^\})(?=\{$)/m).map((report) => JSON.parse(report));
}
