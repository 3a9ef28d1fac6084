/** A paragraph or more of prose in a source file, as Markdown. */
export interface Chunk {
  /** The line of the source, from 1, on which the text begins. Each line of the text is one line of the source. */
  readonly line: number;
  readonly text: string;
}

/** All prose of a file as one Markdown text. */
export interface Text {
  readonly markdown: string;
  /** The line of the source, from 1, that a line of the Markdown, from 1, was taken from. */
  lineOf(line: number): number;
}

/** Joins chunks with an empty line between them, so that no sentence runs from one into the next. */
export function textOf(chunks: readonly Chunk[]): Text {
  const lines: string[] = [];
  const sources: number[] = [];
  for (const { line, text } of chunks) {
    for (const [index, content] of text.split("\n").entries()) {
      lines.push(content);
      sources.push(line + index);
    }
    lines.push("");
    sources.push(line);
  }
  return { markdown: lines.join("\n"), lineOf: (line) => sources[line - 1] ?? 1 };
}
