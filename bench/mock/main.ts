// Compares the mock with Prism's own command line: `pnpm bench:mock [ROUNDS]`, rounds of a second each (default 3).
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectDocument, syntheticDocument } from "./documents.ts";
import { type Measurement, measure } from "./measure.ts";
import { printReport } from "./report.ts";
import { contenders } from "./servers.ts";

const rounds = Number(process.argv[2] ?? 3);
const measurements: Measurement[] = [];
const project = await projectDocument();
for (const document of [project, await syntheticDocument(950), await syntheticDocument(10)]) {
  // the project's own document is the one that keepnet-mock serves by itself, with its sandbox
  const isDefault = (name: string) => document === project && name.startsWith("keepnet-mock");
  const fileFor = ({ name }: { name: string }) => (isDefault(name) ? undefined : document.file);
  measurements.push(...(await measure(document, contenders, fileFor, rounds)));
}
const folder = join(import.meta.dirname, "..", "reports");
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "mock.json"), JSON.stringify(measurements, undefined, 2));
printReport(measurements);
