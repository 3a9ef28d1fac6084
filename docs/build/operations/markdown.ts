/** A text of the document, which is Markdown with code spans, on one line of a table. */
export function cell(text: string): string {
  return prose(text).replaceAll("|", "\\|").replaceAll(/\n\n+/g, "<br><br>").replaceAll("\n", " ");
}

/** A text of the document in which nothing but its code spans and links means anything: no HTML and no Vue. */
export function prose(text: string): string {
  return text.replaceAll(/(`[^`]+`)|[<>]|\{\{/g, (found, code: string | undefined) =>
    code !== undefined ? code : [...found].map((character) => `&#${character.codePointAt(0)};`).join(""),
  );
}

/** A value as code. A bar would end the cell of a table. */
export function code(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** A table; nothing where it has no rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

export function block(language: string, source: string, title = ""): string[] {
  return [`\`\`\`${language}${title && ` [${title}]`}`, source, "```"];
}
