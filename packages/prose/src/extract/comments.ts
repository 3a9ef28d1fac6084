/** A comment that a tool reads: its words are not prose. */
export function isDirective(comment: string): boolean {
  return /^\/[/*]\s*(?:biome-ignore|@ts-|@vite|[@#]__PURE__|#|<reference|v8 ignore|Stryker|eslint)/.test(comment);
}

/** The text of a block comment as Markdown: no asterisks, the tags of TSDoc as paragraphs, and names as code. */
export function commentText(comment: string): string {
  if (isDirective(comment)) return "";
  let example = false;
  const lines = comment
    .replace(/^\/\*+/, "")
    .replace(/\*+\/$/, "")
    .split("\n")
    .map((line) => {
      const text = line.replace(/^\s*\*? ?/, "");
      const tag = /^@(\w+)/.exec(text)?.[1];
      if (tag !== undefined) example = tag === "example";
      return example ? "" : proseOf(text);
    });
  return lines.join("\n").trimEnd();
}

/** A tag with a description becomes a list item, so that it does not continue the paragraph above it. */
function proseOf(line: string): string {
  return line
    .replace(/^@(?:param|typeParam)\s+[\w.[\]]+(?:\s+-)?\s*/, "- ")
    .replace(/^@throws\s+(?:\{[^}]*\}\s*)?/, "- ")
    .replace(/^@(?:see|link)\b.*$/, "")
    .replace(/^@\w+\s*/, "- ")
    .replaceAll(/\{@link(?:code|plain)?\s+([^}|]*)(?:\|([^}]*))?\}/g, (_, target, label) => label ?? `\`${target}\``);
}
