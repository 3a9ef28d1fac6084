import { fileURLToPath } from "node:url";
import { loadConfig, spellCheckDocument } from "cspell-lib";
import type { Problem } from "./problem.ts";

const settings = loadConfig(fileURLToPath(new URL("../../../cspell.json", import.meta.url)));

/** The words of a Markdown text that neither the English dictionary nor `dictionary.txt` has. */
export async function spellingProblems(text: string): Promise<Problem[]> {
  const document = { uri: "prose.md", text, languageId: "markdown" };
  const { issues } = await spellCheckDocument(
    document,
    { generateSuggestions: false, noConfigSearch: true },
    await settings,
  );
  return issues.map(({ text: word, offset, line }) => ({
    rule: "spelling",
    line: (text.slice(0, offset).match(/\n/g)?.length ?? 0) + 1,
    column: offset - line.offset + 1,
    message: `"${word}" is not in the dictionary. Correct it, or add a name or a technical term to dictionary.txt.`,
  }));
}
