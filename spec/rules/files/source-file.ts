import { readFile } from "node:fs/promises";
import type { Json } from "@keepnet/document";
import { load, YAMLException } from "js-yaml";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { FileProblem } from "./problem.ts";

/** A file of the description. */
export interface SourceFile {
  readonly path: string;
  /** Undefined where the file cannot be read as YAML; `problem` says why. */
  readonly content: Json | undefined;
  readonly problem: FileProblem | undefined;
  /** A problem at the value that a path of names leads to. */
  problemAt(segments: readonly string[], message: string): FileProblem;
}

/** Reads a file of YAML or JSON; rejects when there is no such file. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const text = await readFile(path, "utf8");
  const problemAt = (segments: readonly string[], message: string) => {
    return { file: path, ...positionOf(text, segments), message };
  };
  try {
    const content = load(text) as Json;
    // an alias inside its own anchor makes a circle, which JSON cannot hold
    JSON.stringify(content);
    return { path, content, problem: undefined, problemAt };
  } catch (error) {
    const problem = { file: path, ...syntaxProblem(text, error) };
    return { path, content: undefined, problem, problemAt };
  }
}

function syntaxProblem(text: string, error: unknown): Omit<FileProblem, "file"> {
  if (!(error instanceof YAMLException)) {
    return { line: 1, column: 1, message: "An alias stands inside its own anchor: write the value there." };
  }
  const { mark, reason } = error;
  const position = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  if (reason !== "duplicated mapping key") {
    return { ...position, message: `This is no YAML: ${reason}. Correct the file from here on.` };
  }
  const key = /^["']?([^"':]*)/.exec(text.slice(mark?.position))?.[1];
  return { ...position, message: `The key \`${key}\` stands twice in this map: remove one of them.` };
}

/** Where the value stands, or the nearest place above it. The parser that knows positions is slow, so it comes last. */
function positionOf(text: string, segments: readonly string[]): { line: number; column: number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let length = segments.length; length >= 0; length--) {
    const node: unknown = document.getIn(segments.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
