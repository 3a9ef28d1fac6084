import type { TextlintRuleModule } from "@textlint/types";
import { split } from "sentence-splitter";

/** Reports sentences of more words than `max`. A code span is one word. */
export function sentences(max: number): TextlintRuleModule {
  return ({ Syntax, RuleError, getSource, locator, report }) => ({
    [Syntax.Paragraph](paragraph) {
      for (const { type, raw, range } of split(withoutMarkup(getSource(paragraph)))) {
        const count = type === "Sentence" ? wordsIn(raw) : 0;
        const message = `The sentence has ${count} words. Write sentences of at most ${max} words.`;
        if (count > max) report(paragraph, new RuleError(message, { padding: locator.range(range) }));
      }
    },
  });
}

/** The text with its markup masked, at its length: an open bracket would hide the end of a sentence. */
function withoutMarkup(text: string): string {
  return text
    .replaceAll(/(`+)[^`]+\1/g, (code) => "x".repeat(code.length))
    .replaceAll(/\]\([^)]*\)|[[*]/g, (markup) => " ".repeat(markup.length));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
