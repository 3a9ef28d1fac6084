import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const spec = fileURLToPath(new URL("../..", import.meta.url));
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

/** A copy of the description in a folder of its own. */
export async function copyDescription(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "keepnet-import-"));
  const left = /^(node_modules|checks|import|reference|reports|rules|test|upstream)(\/|$)|\.(ts|json|md)$/;
  await cp(spec, folder, { recursive: true, filter: (source) => !left.test(relative(spec, source)) });
  await cp(join(spec, "upstream"), join(folder, "upstream"), { recursive: true });
  await rm(join(folder, "upstream", "ledger.json"), { force: true });
  return folder;
}

interface Outcome {
  code: number;
  output: string;
}

/** Runs `pnpm spec:import` on a document in the folder, as its user would. */
export function runImport(folder: string, ...options: string[]): Promise<Outcome> {
  return run(join(spec, "import.ts"), ["vendor.json", "--into", ".", ...options], { INIT_CWD: folder });
}

export interface Problem {
  ruleId: string;
  message: string;
  place: string;
}

/** What the lint finds in the description of a folder. */
export async function lint(folder: string): Promise<Problem[]> {
  const { bin } = JSON.parse(await readFile(manifest, "utf8"));
  const options = ["lint", "--config", join(spec, "redocly.yaml"), "--format=json", "--max-problems=100000"];
  const { output } = await run(join(dirname(manifest), bin.redocly), [...options, join(folder, "openapi.yaml")], {});
  return JSON.parse(output.slice(output.indexOf("{"))).problems.map(({ ruleId, message, location }: LocatedProblem) => {
    const [{ source, start }] = location;
    return { ruleId, message, place: `${relative(folder, join(process.cwd(), source.ref))}:${start?.line}` };
  });
}

interface LocatedProblem {
  ruleId: string;
  message: string;
  location: [{ source: { ref: string }; start?: { line: number } }];
}

/** Changes a file of the folder. */
export async function edit(folder: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, "utf8")));
}

function run(script: string, args: string[], variables: Record<string, string>): Promise<Outcome> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", ...variables };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: script.endsWith("import.ts") ? `${stdout}${stderr}` : stdout });
    });
  });
}
