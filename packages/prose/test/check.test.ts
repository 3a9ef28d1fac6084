import { describe, expect, test } from "vitest";
import { problemsOf } from "../src/check.ts";

/** The rules that a text breaks, with the lines. */
const rulesOf = async (file: string, source: string) =>
  (await problemsOf(file, source)).map(({ rule, line }) => `${line} ${rule}`);

const long = `One sentence ${"and one more word ".repeat(10)}ends here.`;

describe("Markdown", () => {
  test.each([
    ["a misspelled word", "The clinet sends it.", "1 spelling"],
    ["a word that the list refuses", "It has an answer.", "1 words"],
    ["a refused word with a capital", "Answers are cached.", "1 words"],
    ["a refused phrase across a line break", "They are kept\nin step.", "1 words"],
    ["a sentence of more than 40 words", long, "1 sentences"],
    ["a repeated word", "It is in the the list.", "1 words"],
    ["a word repeated across a line break", "It is in the\nthe list.", "1 words"],
    ["a filler", "It is easy to call.", "1 words"],
    ["an exclamation mark", "It works!", "1 words"],
    ["two spaces", "It  works.", "1 words"],
    ["a heading in title case", "# How To Call", "1 headings"],
    ["a problem in a table", "| a |\n|---|\n| an answer |", "3 words"],
    ["a problem in a list", "- one\n- an answer", "2 words"],
  ])("%s is a problem", async (_, text, problem) => {
    expect(await rulesOf("a.md", text)).toEqual([problem]);
  });

  test.each([
    ["plain English", "The client sends one request. It has a body of 40 words or fewer."],
    ["code", "Call `answer()`.\n\n```ts\nconst answr = 1; // easy!\n```"],
    ["the target of a link", "See [the guide](./answer-clinet.md)."],
    ["the answers of a survey", "The answer to a survey question is kept."],
    ["a name in a heading", "# Calls in Keepnet with Redis"],
    ["a numbered heading", "# 3. Calls"],
    ["a long sentence that is short without its code", `Pass ${"`one two three four five six` ".repeat(10)}to it.`],
    ["front matter", '---\n"@keepnet/core": minor\nclinet: 1\n---\n\nCalls have a timeout.'],
  ])("%s is none", async (_, text) => {
    expect(await rulesOf("a.md", text)).toEqual([]);
  });
});

describe("TypeScript", () => {
  test.each([
    ["a docstring", "const a = 1;\n/**\n * Sends it.\n *\n * @returns the answer\n */", "5 words"],
    ["a comment", "const a = 1; // the answer of it", "1 words"],
    ["the second line of a comment", "// the first line\n// has a clinet", "2 spelling"],
    ["a message", 'const a = 1;\nthrow new Error("The answer is too large.");', "2 words"],
    ["a template", "throw new Error(`The clinet $" + "{name} was refused.`);", "1 spelling"],
    ["a usage", "const usage = `Usage:\n  --a   the answer to it\n`;", "2 words"],
  ])("a problem in %s is found", async (_, source, problem) => {
    expect(await rulesOf("a.ts", source)).toEqual([problem]);
  });

  test.each([
    ["names and paths", 'import { answer } from "./answer.ts";\nconst clinet = answer("answer");'],
    ["what a tool reads", "// biome-ignore lint/a: the answr of it\nconst a = /* @__PURE__ */ answer();"],
    ["an example", "/**\n * Sends it.\n *\n * @example\n * const answr = 1;\n */"],
    ["the name of a parameter", "/** @param clinetId - what it is */"],
    ["a linked name", "/** As {@link clinetId} does. */"],
    ["two messages in a row", `const a = ["${"a word ".repeat(15)}",\n"${"a word ".repeat(15)}"];`],
  ])("no problem is in %s", async (_, source) => {
    expect(await rulesOf("a.ts", source)).toEqual([]);
  });
});

describe("YAML", () => {
  test("a misspelled description is found at its line", async () => {
    expect(await rulesOf("a.yaml", "get:\n  operationId: clinet\n  description: A clinet.\n")).toEqual(["3 spelling"]);
  });
});

test("a file of another kind is refused", async () => {
  await expect(problemsOf("a.txt", "")).rejects.toThrow("No prose can be read from a.txt: its extension is unknown.");
});
