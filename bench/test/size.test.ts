import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as core from "@keepnet/core";
import { afterAll, expect, test } from "vitest";
import { facts as text } from "../../packages/openapi/src/generated/facts.ts";
import { budgets } from "../size/budgets.ts";
import { bundle, bundleExports } from "../size/bundle.ts";
import { measureGrowth, printGrowth } from "../size/growth.ts";
import { countInstantiations } from "../size/types.ts";

const client = ["createKeepnet", "clientCredentials"];
const exports = Object.keys(core).filter((name) => !client.includes(name));
const bundled = await bundleExports(client);

const rows: string[] = [];
function expectWithin(what: string, measured: number, budget: number): void {
  rows.push(`${what.padEnd(44)} ${String(measured).padStart(7)} of ${String(budget).padStart(7)}`);
  expect(measured, what).toBeLessThanOrEqual(budget);
}
afterAll(() => console.log(rows.join("\n")));

test("the client fits its budget, and so does what reads the facts of the operations", async () => {
  const noFacts = join(import.meta.dirname, "..", "size", "no-facts.ts");
  const { gzip } = await bundleExports(client, { alias: { "@keepnet/openapi/facts": noFacts } });
  expectWithin(`import { ${client.join(", ")} }, without facts`, gzip, budgets.client);
  const facts = gzipSync(text, { level: 9 }).length;
  expectWithin("  and what reads the facts", bundled.gzip - gzip - facts, budgets.factsReader);
});

test("what grows with the API fits its budget for each operation", async () => {
  const growth = await measureGrowth();
  rows.push(printGrowth(growth));
  for (const { what, measured, budget } of growth) expect.soft(measured, what).toBeLessThanOrEqual(budget);
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
