import { readFileSync } from "node:fs";
import type { Ban } from "./rules/words.ts";

/** A word of the project's prose, and what it replaces. */
interface Term {
  readonly use: string;
  /** Words and phrases, of which the first letter may be a capital. */
  readonly not: readonly string[];
  /** A text that matches this pattern may use them. */
  readonly unless?: string;
}

const terms: Term[] = JSON.parse(readFileSync(new URL("../../../terms.json", import.meta.url), "utf8"));

/** The word list of the project, and habits that are no matter of single words. */
export const bans: readonly Ban[] = [
  ...terms.map(({ use, not, unless }) => ({
    pattern: new RegExp(`(?<![\\w./"-])(?:${not.map(withEitherCase).join("|")})(?![\\w/("-]|\\.\\w)`, "g"),
    message: (word: string) => `Write "${use}" instead of "${word}".`,
    unless: unless === undefined ? undefined : new RegExp(unless, "i"),
  })),
  {
    pattern: /\b(?:please|simply|just|easy|easily|obviously)\b/gi,
    message: (word) => `Leave "${word}" out.`,
  },
  {
    pattern: /\b(?!that\b|had\b)([A-Za-z][a-z]*)\s+\1\b|\bThe\s+the\b/g,
    message: (words) => `Write "${words.split(/\s/)[0]}" once.`,
  },
  { pattern: /!/g, message: () => "End the sentence with a period." },
  { pattern: /\S {2,}(?=\S)/g, message: () => "Write one space between words." },
];

function withEitherCase(phrase: string): string {
  const first = phrase.charAt(0);
  return `[${first.toLowerCase()}${first.toUpperCase()}]${phrase.slice(1)}`.replaceAll(" ", "\\s+");
}
