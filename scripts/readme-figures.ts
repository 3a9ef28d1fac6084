// readme-figures [--check]: writes how many operations the document has into the READMEs that say so, between their
// markers, or names the READMEs whose figure is stale.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { operationMetadata } from "../packages/openapi/src/generated/metadata.ts";
import { root } from "./run.ts";

const figure = /(?<=<!-- operations -->)[^<]*(?=<!-- \/operations -->)/g;
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const operations = Object.keys(operationMetadata).length;

const stale: string[] = [];
for (const readme of ["README.md", "packages/openapi/README.md"]) {
  const text = await readFile(join(root, readme), "utf8");
  if (text.search(figure) < 0)
    throw new Error(`${readme} has no figure between <!-- operations --> and <!-- /operations -->. Add one.`);
  const current = text.replace(figure, String(operations));
  if (current === text) continue;
  stale.push(readme);
  if (!values.check) await writeFile(join(root, readme), current);
}

if (stale.length === 0) console.log(`The READMEs say that there are ${operations} operations.`);
else if (values.check) {
  console.error(`Stale figure of operations in ${stale.join(", ")}. Run "pnpm spec:update" and commit the result.`);
  process.exitCode = 1;
} else console.log(`Wrote ${operations} operations into ${stale.join(", ")}.`);
