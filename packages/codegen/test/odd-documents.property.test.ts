import { type JsonObject, operationsOf, Place } from "@keepnet/document";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base } from "../../../spec/test/base.ts";
import { lint } from "../../../spec/test/lint.ts";
import { readNotes } from "../../openapi/src/read-notes.ts";
import { compile } from "../src/compile.ts";
import { generateTypes } from "../src/generate.ts";
import { oddDocuments } from "./support/odd-document.ts";

const documents: JsonObject[] = fc.sample(oddDocuments(base), { numRuns: 200, seed: 14 });

test("a document that the lint accepts compiles, with every operation in views, metadata and facts", async () => {
  const problems = await lint(documents.map((document) => ({ document })));
  const accepted = documents.filter((_document, index) => problems[index]?.length === 0);
  expect(accepted.length).toBeGreaterThan(20);
  expect(accepted.length).toBeLessThan(190);
  const generated = await Promise.all(accepted.map((document) => generateTypes(document)));
  await compile(...generated);
  for (const [index, files] of generated.entries()) {
    const keys = operationsOf(Place.rootOf(accepted[index] ?? null)).map(({ key }) => key);
    const printed = (name: string) => files.get(`src/generated/${name}.ts`) ?? "";
    const facts =
      /facts: string = `\n([\s\S]*?)\n`;/.exec(printed("facts"))?.[1]?.replaceAll(/\\([`\\$])/g, "$1") ?? "";
    expect(new Set(readNotes(facts).keys())).toEqual(new Set(keys));
    for (const key of keys) {
      const [method = "", path = ""] = key.split(" ");
      expect(printed("metadata")).toContain(`  ${JSON.stringify(key)}: {`);
      expect(viewOf(printed("views"), method), key).toContain(`  ${JSON.stringify(path)}: `);
    }
  }
});

/** The interfaces that the unbound client has for a method. */
function viewOf(views: string, method: string): string {
  const name = `Unbound${method.charAt(0)}${method.slice(1).toLowerCase()}`;
  return [...views.matchAll(/^export interface (\w+)[^{\n]*\{\n([\s\S]*?)^\}/gm)]
    .filter(([, found = ""]) => [name, `${name}WithoutInput`, `${name}Refused`].includes(found))
    .map(([, , body]) => body)
    .join("\n");
}
