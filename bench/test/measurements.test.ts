import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scenarios } from "../client/scenarios.ts";
import { budgets } from "../size/budgets.ts";

const page = await readFile(join(import.meta.dirname, "..", "..", "docs", "measurements.md"), "utf8");

/** The rows of the table below a heading. */
function rowsBelow(heading: string): string[] {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [table = ""] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  return table.trim().split("\n").slice(2);
}

const number = (value: number) => value.toLocaleString("en-US");

test("the page about measurements has the counts that the scenarios are held to", () => {
  const rows = scenarios.map(({ name, expected: { tokenRequests, ...others } }) => {
    const counts = Object.entries(others).map(([what, count]) => `${what} ${number(count)}`);
    return `| ${name} | ${tokenRequests === undefined ? "" : `${tokenRequests} `}| ${counts.join(", ")} |`;
  });
  expect(rowsBelow("Requests sent")).toEqual(rows);
});

test("the page about measurements has the budgets that the sizes are held to", () => {
  const [client, reader, facts, ...functions] = rowsBelow("Sizes");
  expect(client).toMatch(`| ${number(budgets.client)} |`);
  expect(reader).toMatch(`| ${number(budgets.factsReader)} |`);
  expect(facts).toMatch(`| ${budgets.perOperation.facts} |`);
  expect(functions.length).toBeGreaterThan(5);
  for (const row of functions) {
    const [, name = "", bytes] = /^\| `(\w+)`, in addition \| ([\d,]+) \|$/.exec(row) ?? [];
    expect(bytes, row).toBe(number(budgets.exports[name] ?? Number.NaN));
  }
});
