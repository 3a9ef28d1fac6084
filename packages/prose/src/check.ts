import { extname } from "node:path";
import { typescript } from "./extract/typescript.ts";
import { yaml } from "./extract/yaml.ts";
import type { Problem } from "./problem.ts";
import { spellingProblems } from "./spelling.ts";
import { styleProblems } from "./style.ts";
import { type Chunk, textOf } from "./text.ts";

/** What holds the prose of a file, by its extension. Markdown is one chunk. */
const extractors: Record<string, (source: string) => Chunk[]> = {
  ".md": (text) => [{ line: 1, text }],
  ".ts": typescript,
  ".yaml": yaml,
};

/** What is wrong with the prose of a Markdown, TypeScript or YAML file. */
export async function problemsOf(file: string, source: string): Promise<Problem[]> {
  const extract = extractors[extname(file)];
  if (extract === undefined) throw new Error(`No prose can be read from ${file}: its extension is unknown.`);
  const { markdown, lineOf } = textOf(extract(source));
  // the lint of spec/ checks the words of descriptions where they are resolved
  const style = extname(file) === ".yaml" ? [] : await styleProblems(markdown);
  const problems = [...style, ...(await spellingProblems(markdown))];
  return problems.map((problem) => ({ ...problem, line: lineOf(problem.line) }));
}
