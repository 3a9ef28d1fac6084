import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@keepnet/core";
import * as node from "@keepnet/core/node";
import * as query from "@keepnet/core/query";
import { startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { docstringExamples } from "./support/docstrings.ts";
import { functionsOf } from "./support/exports.ts";
import * as prelude from "./support/prelude.ts";
import { Programs } from "./support/programs.ts";

const root = join(import.meta.dirname, "..", "..");
/** Where the programs find this folder. */
const support = "../../test/support";
const examples = await docstringExamples(root, "{core,mock,openapi}");
const folder = new Programs("docstrings");

/** The modules whose names examples use without saying where they come from. */
const surroundings = [
  { module: "@keepnet/core", names: Object.keys(core) },
  { module: "@keepnet/core/node", names: Object.keys(node) },
  { module: "@keepnet/core/query", names: Object.keys(query) },
  { module: `${support}/prelude.ts`, names: Object.keys(prelude) },
  { module: `${support}/import-job.ts`, names: ["csv", "jobId", "transactionId"] },
];
const types = ["TokenStore", "TransportMiddleware"];

function complete(source: string): string {
  const missing = (name: string) => uses(source, name) && !declares(source, name);
  const values = surroundings.map(({ module, names }) => importOf("", names.filter(missing), module));
  return [importOf("type ", types.filter(missing), "@keepnet/core"), ...values, source, "export {};"].join("\n");
}

const importOf = (kind: string, names: readonly string[], module: string) =>
  names.length > 0 ? `import ${kind}{ ${names.join(", ")} } from "${module}";` : "";
const uses = (source: string, name: string) => new RegExp(`(?<![\\w.])${name}\\b(?![":])`).test(source);
const declares = (source: string, name: string) =>
  new RegExp(`\\b(?:import|const|function)\\s+(?:\\{[^}]*\\b)?${name}\\b`).test(source);

let cwd: string;
beforeAll(async () => {
  // an example that is not typed wrongly may still leave a constant unused, to show its name
  const unused = { noUnusedLocals: false };
  await folder.write(
    examples.map(({ name, source }) => ({ name, source: complete(source) })),
    unused,
  );
  cwd = await mkdtemp(join(tmpdir(), "keepnet-docstrings-"));
  await mkdir(join(cwd, "reports"));
  await writeFile(join(cwd, "users.csv"), "email,phoneNumber\nanna@acme.example,+15550100199\n");
});
afterAll(async () => {
  await folder.remove();
  await rm(cwd, { recursive: true });
});

test("every example in a docstring compiles", async () => {
  expect(await folder.compile()).toBe("");
});

test.each(examples)("the example of $name runs", async ({ name, source }) => {
  await using mock = await startMock();
  const clientId = source.includes("ownCompany()") ? "mock-company-admin" : "mock-reseller";
  const nodeOptions = ["--import", join(import.meta.dirname, "support", "stay-local.ts")];
  await folder.run(name, mock.url, { clientId, nodeOptions, cwd });
});

test.each(["core", "mock"])("every function of @keepnet/%s has an example in a docstring", async (name) => {
  const functions = await functionsOf(join(root, "packages", name));
  const called = (name: string) => examples.some(({ source }) => uses(source, name) && source.includes(`${name}(`));
  expect(functions.filter((name) => !called(name))).toEqual([]);
});
