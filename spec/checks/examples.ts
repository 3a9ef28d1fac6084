#!/usr/bin/env node
// examples: holds every example of the bundled description against its schema and against the others.
import { runCommand } from "./command.ts";
import { readBundledDocument } from "./document/files.ts";
import { checkExamples } from "./examples/check.ts";
import { kinds } from "./foreign-keys.ts";

await runCommand(async () => {
  const { examples, problems, open } = checkExamples(await readBundledDocument(), kinds);
  for (const { where, pointer, message } of problems) console.log(`${where}${pointer && ` at ${pointer}`}: ${message}`);
  for (const line of open) console.log(`foreign-keys.ts: ${line}`);
  const count = problems.length + open.length;
  console.log(`${examples} examples: ${count} problems.`);
  return count > 0 ? 1 : 0;
});
