import { join } from "node:path";
import * as core from "@keepnet/core";
import { operationMetadata } from "@keepnet/openapi/metadata";
import { afterAll, expect, test } from "vitest";
import { budgets } from "../size/budgets.ts";
import { bundle, bundleExports } from "../size/bundle.ts";
import { countInstantiations, declarationBytes } from "../size/types.ts";

const client = ["createKeepnet", "clientCredentials"];
const exports = Object.keys(core).filter((name) => !client.includes(name));
const bundled = await bundleExports(client);
const operations = Object.keys(operationMetadata).length;

const rows: string[] = [];
function expectWithin(what: string, measured: number, budget: number): void {
  rows.push(`${what.padEnd(44)} ${String(measured).padStart(7)} of ${String(budget).padStart(7)}`);
  expect(measured, what).toBeLessThanOrEqual(budget);
}
afterAll(() => console.log(rows.join("\n")));

test("the client fits its budget, and so do the facts of the operations, which grow with the API", async () => {
  const noFacts = join(import.meta.dirname, "..", "size", "no-facts.ts");
  const { gzip } = await bundleExports(client, { alias: { "@keepnet/openapi/facts": noFacts } });
  expectWithin(`import { ${client.join(", ")} }, without facts`, gzip, budgets.client);
  expectWithin(`  and the facts of ${operations} operations`, bundled.gzip - gzip, budgets.facts);
});

test("every export has a budget, and no budget is for an export that is gone", () => {
  expect(Object.keys(budgets.exports).sort()).toEqual(exports.sort());
});

test.each(exports)("%s fits its budget", async (name) => {
  const { gzip } = await bundleExports([...client, name]);
  expectWithin(`  and ${name}`, gzip - bundled.gzip, budgets.exports[name] ?? 0);
});

test("what is not imported costs nothing", async () => {
  // names keep their length here, so that the order of the modules does not count
  const readable = { minifyIdentifiers: false, minifySyntax: true, minifyWhitespace: true, minify: false };
  const modules = await bundle(
    `export { createKeepnet } from "../../packages/core/dist/client/create-keepnet.js";
     export { clientCredentials } from "../../packages/core/dist/auth/client-credentials.js";`,
    readable,
  );
  const fromIndex = await bundleExports(client, readable);
  expect(fromIndex.code.length).toBe(modules.code.length);
  expect((await bundleExports([...client, ...exports], readable)).code.length).toBeGreaterThan(modules.code.length);
});

test("an import that is not used costs nothing", async () => {
  const { code } = await bundle(
    `import * as core from "@keepnet/core"; import * as facts from "@keepnet/openapi/facts";`,
  );
  expect(code).toBe("");
});

test("the compiler's work for a small program fits its budget", async () => {
  expectWithin("type instantiations of a small program", await countInstantiations(), budgets.instantiations);
});

test("the declarations of the calls grow with the API by no more than their budget", async () => {
  const bytes = await declarationBytes("views");
  expectWithin(
    "declarations of the calls, bytes per operation",
    Math.ceil(bytes / operations),
    budgets.declarationsPerOperation,
  );
});
