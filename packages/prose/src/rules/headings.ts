import type { TextlintRuleModule } from "@textlint/types";

/**
 * Reports headings that capitalize a word which is neither the first one nor a name.
 *
 * @param names - words that begin with a capital everywhere
 */
export function headings(names: ReadonlySet<string>): TextlintRuleModule {
  return ({ Syntax, RuleError, getSource, report }) => ({
    [Syntax.Header](node) {
      const [, ...rest] = getSource(node)
        .replace(/^#+\s*(?:\d+\.\s*)?/, "")
        .replaceAll(/`[^`]*`/g, "")
        .split(/\s+/);
      const capitalized = rest
        .map((word) => word.replaceAll(/^\W+|'s$|\W+$/g, ""))
        .filter((word) => /^[A-Z][a-z]+$/.test(word) && !names.has(word));
      if (capitalized.length > 0)
        report(node, new RuleError(`Write headings in sentence case, without capitals in ${capitalized.join(", ")}.`));
    },
  });
}
