import { TextlintKernel, type TextlintKernelOptions } from "@textlint/kernel";
import markdown from "@textlint/textlint-plugin-markdown";
import { bans } from "./bans.ts";
import { dictionary } from "./dictionary.ts";
import type { Problem } from "./problem.ts";
import { headings } from "./rules/headings.ts";
import { sentences } from "./rules/sentences.ts";
import { words } from "./rules/words.ts";

const kernel = new TextlintKernel();
const options: TextlintKernelOptions = {
  ext: ".md",
  plugins: [{ pluginId: "markdown", plugin: markdown.default }],
  rules: [
    { ruleId: "words", rule: words(bans) },
    { ruleId: "sentences", rule: sentences(40) },
    { ruleId: "headings", rule: headings(new Set(dictionary)) },
  ],
};

/** What is wrong with the words and the sentences of a Markdown text. */
export async function styleProblems(text: string): Promise<Problem[]> {
  const { messages } = await kernel.lintText(text, options);
  return messages.map(({ ruleId, loc, message }) => ({
    rule: ruleId,
    line: loc.start.line,
    column: loc.start.column,
    message,
  }));
}
