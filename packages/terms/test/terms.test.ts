import { expect, test } from "vitest";
import { readTerms, term } from "../src/index.ts";

test("a word is found with a capital too, and a phrase across a line break", () => {
  const { words } = term("max, maximum", ["longest", "in the place of"]);
  const matches = "Longest, longest, LONGEST; in the\nplace of".match(new RegExp(words, "g"));
  expect(matches).toEqual(["Longest", "longest", "in the\nplace of"]);
});

test("a text about a subject may use a word", () => {
  expect(term("response", ["answer"], "survey|exam").unless?.test("The Exam is over.")).toBe(true);
  expect(term("response", ["answer"]).unless).toBeUndefined();
});

test("terms.json has every word once, and no word that it also recommends", () => {
  const terms = readTerms();
  expect(terms.length).toBeGreaterThan(15);
  const words = terms.flatMap(({ words }) => words.slice("(?:".length, -1).split("|"));
  expect(new Set(words).size).toBe(words.length);
  for (const { use, words } of terms) expect(use).not.toMatch(new RegExp(`^${words}$`));
});
