import type { TextlintRuleModule } from "@textlint/types";

/** What prose never says. */
export interface Ban {
  readonly pattern: RegExp;
  readonly message: (match: string) => string;
  /** A paragraph that matches this pattern may say it. */
  readonly unless?: RegExp | undefined;
}

/** Reports each match of a banned pattern outside code. */
export function words(bans: readonly Ban[]): TextlintRuleModule {
  return ({ Syntax, RuleError, getSource, locator, report }) => ({
    [Syntax.Str](node) {
      const text = getSource(node);
      const around = node.parent === undefined ? text : getSource(node.parent);
      for (const { pattern, message, unless } of bans) {
        if (unless?.test(around)) continue;
        for (const { 0: match, index } of text.matchAll(pattern))
          report(node, new RuleError(message(match), { padding: locator.range([index, index + match.length]) }));
      }
    },
  });
}
