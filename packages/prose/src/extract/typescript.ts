import jsTokens, { type Token } from "js-tokens";
import type { Chunk } from "../text.ts";
import { commentText, isDirective } from "./comments.ts";
import { messagesIn } from "./strings.ts";

/** The comments and the messages of a TypeScript module: strings of three words or more. */
export function typescript(source: string): Chunk[] {
  const chunks: Chunk[] = [];
  let line = 1;
  let afterCode = false;
  /** The templates that are open: one may stand in an expression of another. */
  const templates: { text: string; readonly line: number }[] = [];
  for (const token of jsTokens(source)) {
    if (token.type === "MultiLineComment") chunks.push({ line, text: commentText(token.value) });
    else if (token.type === "SingleLineComment") addLineComment(chunks, line, token.value, afterCode);
    else if (token.type === "StringLiteral" || token.type === "NoSubstitutionTemplate")
      chunks.push(...messagesIn(token.value, line));
    else if (token.type === "TemplateHead") templates.push({ text: token.value, line });
    else if (token.type === "TemplateMiddle" || token.type === "TemplateTail") {
      const template = templates.at(-1);
      if (template === undefined) throw new Error(`Line ${line} ends a template that does not begin.`);
      template.text += token.value;
      if (token.type === "TemplateTail") {
        templates.pop();
        chunks.push(...messagesIn(template.text, template.line));
      }
    }
    line += linesIn(token);
    afterCode = token.type !== "LineTerminatorSequence" && (afterCode || token.type !== "WhiteSpace");
  }
  return chunks;
}

/** Comments on lines of their own, one below the other, are one text. */
function addLineComment(chunks: Chunk[], line: number, comment: string, afterCode: boolean): void {
  if (isDirective(comment)) return;
  const text = comment.replace(/^\/\/\s?/, "");
  const last = chunks.at(-1);
  const continues =
    !afterCode && last !== undefined && last.line + last.text.split("\n").length === line && last.text !== "";
  if (continues) chunks[chunks.length - 1] = { line: last.line, text: `${last.text}\n${text}` };
  else chunks.push({ line, text });
}

function linesIn({ value }: Token): number {
  return value.split("\n").length - 1;
}
