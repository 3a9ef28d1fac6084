#!/usr/bin/env node
// coverage: compares the bundled description with the vendor's reference, member by member.
import { runCommand } from "./command.ts";
import { readAllowed } from "./coverage/allowed.ts";
import { cover } from "./coverage/cover.ts";
import { sentence, table } from "./coverage/print.ts";
import { readBundledDocument, readReferenceDocuments } from "./document/files.ts";
import { readBundle } from "./operations/read-bundle.ts";
import { readReference } from "./operations/read-reference.ts";

await runCommand(async () => {
  const allowed = await readAllowed();
  const ours = readBundle(await readBundledDocument());
  const reference = (await readReferenceDocuments()).flatMap((part) => readReference(part));
  const { rows, unexplained, unused } = cover(ours, reference, allowed);

  const header = ["operation", "members compared", "differences explained", "unexplained"];
  console.log(table([header, ...rows.map((row) => Object.values(row))]));
  for (const difference of unexplained) console.log(`\n${sentence(difference, "the vendor's reference")}.`);
  for (const line of unused) console.log(`\ncoverage-allowed.yaml: ${line}`);
  const sum = (column: "compared" | "explained") => rows.reduce((total, row) => total + row[column], 0);
  console.log(
    `\n${rows.length} operations, ${sum("compared")} members compared: ${sum("explained")} differences explained, ` +
      `${unexplained.length} unexplained; ${unused.length} unused explanations.`,
  );
  return unexplained.length + unused.length > 0 ? 1 : 0;
});
