import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readAllowed } from "../../checks/coverage/allowed.ts";
import { cover } from "../../checks/coverage/cover.ts";
import { rules } from "../../checks/coverage/rules.ts";
import { readBundledDocument, readReferenceDocuments } from "../../checks/document/files.ts";
import { checkExamples } from "../../checks/examples/check.ts";
import { kinds } from "../../checks/foreign-keys.ts";
import { readBundle } from "../../checks/operations/read-bundle.ts";
import { readReference } from "../../checks/operations/read-reference.ts";

const document = await readBundledDocument();
const described = readBundle(document);
const reference = (await readReferenceDocuments()).flatMap((part) => readReference(part));
const allowed = await readAllowed();

test("no example of the description has a problem", () => {
  expect(checkExamples(document, kinds).problems).toEqual([]);
});

test("the description has every kind and place of the table of ids", () => {
  expect(checkExamples(document, kinds).open).toEqual([]);
});

test("every difference from the vendor's reference is explained, and every explanation needed", () => {
  expect(cover(described, reference, allowed)).toMatchObject({ unexplained: [], unused: [] });
});

test("every rule of the code is on", () => {
  expect(allowed.rules.map(({ name }) => name)).toEqual(rules.map(({ name }) => name));
});

test("every rule says why, and what backs it", () => {
  for (const { because, cites } of rules) {
    expect(because).toMatch(/^[A-Z`].*\.$/);
    expect(cites.join()).toMatch(/^[CU§]\d+(,[CU§]\d+)*$/);
  }
});

test.each([
  ["examples", /^\d+ examples: 0 problems\.$/],
  ["coverage", /^\d+ operations, \d+ members compared: \d+ differences explained, 0 unexplained; 0 unused/],
])("the command %s ends with a summary", async (name, summary) => {
  const command = fileURLToPath(new URL(`../../checks/${name}.ts`, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [command]);
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(summary);
});
