#!/usr/bin/env node
import module from "node:module";
import { unsupportedNode } from "./node-version.ts";

const refusal = unsupportedNode(process.versions.node);
if (refusal === undefined) {
  // The next start need not compile everything again.
  module.enableCompileCache();
  // Only now: on an older Node the import itself would fail, with a stack trace.
  const { main } = await import("./cli.ts");
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
}
