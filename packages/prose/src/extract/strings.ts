import type { Chunk } from "../text.ts";

/** The messages in a string literal. In a text of several lines, such as the usage of a command, each column is one. */
export function messagesIn(literal: string, line: number): Chunk[] {
  return literal.split("\n").flatMap((part, index, parts) => {
    const columns = parts.length > 1 ? part.trim().split(/\s{2,}/) : [part];
    return columns
      .map(textOf)
      .filter(isMessage)
      .map((text) => ({ line: line + index, text }));
  });
}

/** The text of a literal as Markdown: the expressions of a template are code. */
function textOf(literal: string): string {
  return literal
    .replaceAll(/^["'`]|["'`]$/g, "")
    .replaceAll(/\$\{[^}]*\}/g, "`value`")
    .replaceAll(/(?:\\[nrt]\s*)+/g, " ")
    .replaceAll(/\\(.)/g, "$1");
}

/** A message has three words in a row, unlike a media type, a selector or a list of class names. */
function isMessage(text: string): boolean {
  const words = /(?:^|[\s`'"(])[A-Za-z][a-z']*,? [a-z']+,? [a-z']+(?=[\s.,;:`?!)'"]|$)/;
  return words.test(text.replaceAll("`value`", "value")) && !/[{}<>]|=>/.test(text);
}
