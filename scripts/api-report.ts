// api-report [--check] [PACKAGE…]: writes what each entry point of the published packages exports, as the compiler sees
// it, to packages/*/etc/*.api.md, or names the reports that are stale. It builds them and reads the declarations.
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorResult,
  type IConfigFile,
} from "@microsoft/api-extractor";
import { packages as published } from "./consumers/packages.ts";
import { buildOnly, root } from "./run.ts";

interface Entry {
  folder: string;
  declarations: string;
  report: string;
  /** Whether the package is for Node, so that its declarations may name Node's types. */
  node: boolean;
}

const options = { check: { type: "boolean", default: false } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const packages = positionals.length > 0 ? positionals : published;
const temporary = await mkdtemp(join(tmpdir(), "keepnet-api-"));
const stale: string[] = [];
try {
  await buildOnly([...new Set(["openapi", ...packages])]);
  for (const name of packages) {
    for (const entry of await entriesOf(join(root, "packages", name))) {
      const { apiReportChanged, errorCount } = await extract(entry);
      const file = relative(root, join(entry.folder, "etc", entry.report));
      if (errorCount > 0) throw new Error(`The exports behind ${file} could not be read, for the reason above.`);
      if (apiReportChanged) stale.push(file);
    }
  }
} finally {
  await rm(temporary, { recursive: true });
}

const files = stale.join(", ");
if (stale.length === 0) console.log(`The API reports of ${packages.join(", ")} are up to date.`);
else if (!values.check) console.log(`Wrote ${files}. Read the difference: it is what users see.`);
else {
  console.error(`The exports are not those of ${files}. Run "pnpm api:report", read the difference, and commit it.`);
  process.exitCode = 1;
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const { exports, devDependencies } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const node = "@types/node" in devDependencies;
  return Object.entries<{ types?: string }>(exports).flatMap(([entry, { types }]) => {
    const report = `${entry === "." ? "index" : entry.slice("./".length)}.api.md`;
    return types === undefined ? [] : [{ folder, declarations: join(folder, types), report, node }];
  });
}

async function extract({ folder, declarations, report, node }: Entry): Promise<ExtractorResult> {
  const reportFolder = join(folder, "etc");
  await mkdir(reportFolder, { recursive: true });
  const quiet = { default: { logLevel: ExtractorLogLevel.None } };
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["esnext", "dom", "dom.iterable"],
    types: node ? ["node"] : [],
    strict: true,
    skipLibCheck: true,
  };
  const configObject: IConfigFile = {
    projectFolder: folder,
    mainEntryPointFilePath: declarations,
    compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
    apiReport: { enabled: true, reportFolder, reportTempFolder: temporary, reportFileName: report },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: "lf",
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      extractorMessageReporting: quiet,
      tsdocMessageReporting: quiet,
    },
  };
  const packageJsonFullPath = join(folder, "package.json");
  const config = ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath });
  return Extractor.invoke(config, {
    localBuild: !values.check,
    messageCallback: (message) => {
      // only what the compiler refuses; that a report has changed is told at the end, in one line
      if (message.category !== "Compiler") message.handled = true;
    },
  });
}
