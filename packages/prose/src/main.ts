// pnpm lint:prose [files]: checks the prose of the repository, or of some of its files.
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { problemsOf } from "./check.ts";
import { files, root } from "./files.ts";

const named = process.argv.slice(2).map((file) => relative(root, file));
const checked = named.length > 0 ? named : await files();

let count = 0;
for (const file of checked)
  for (const { line, column, message, rule } of await problemsOf(file, await readFile(join(root, file), "utf8"))) {
    console.error(`${file}:${line}:${column}: ${message} (${rule})`);
    count += 1;
  }
console.log(`${checked.length} files with prose, ${count} problems.`);
process.exit(count > 0 ? 1 : 0);
