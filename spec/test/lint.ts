import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const config = fileURLToPath(new URL("../redocly.yaml", import.meta.url));
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

/** A description to lint: the main document, and files beside it by name. */
export interface Description {
  document: object;
  files?: Record<string, string>;
}

export interface Problem {
  ruleId: string;
  message: string;
}

/** Lints many descriptions in one run of the command line tool; the problems are in the order of the descriptions. */
export async function lint(descriptions: Description[]): Promise<Problem[][]> {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-lint-"));
  try {
    const paths = await Promise.all(
      descriptions.map(async ({ document, files = {} }, index) => {
        const own = join(folder, String(index));
        await mkdir(own);
        for (const [name, text] of Object.entries(files)) await writeFile(join(own, name), text);
        await writeFile(join(own, "openapi.json"), JSON.stringify(document, null, 2));
        return join(own, "openapi.json");
      }),
    );
    const problems = descriptions.map((): Problem[] => []);
    for (const { location, ...problem } of await run(["--max-problems=100000", ...paths], folder)) {
      problems[Number(basename(dirname(location[0].source.ref)))]?.push(problem);
    }
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}

type LocatedProblem = Problem & { location: [{ source: { ref: string } }] };

async function run(options: string[], cwd: string): Promise<LocatedProblem[]> {
  const { bin } = JSON.parse(await readFile(manifest, "utf8"));
  const command = [join(dirname(manifest), bin.redocly), "lint", "--config", config, "--format=json", ...options];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, command, { cwd, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      // a run that finds problems ends with 1
      if (error && error.code !== 1) reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
  // one JSON object for each document, with nothing between them
  const reports = output.split(/(?<=^\})(?=\{$)/m).map((report) => JSON.parse(report));
  return reports.flatMap((report) => report.problems);
}
