import { readTerms } from "@keepnet/terms";
import type { Ban } from "./rules/words.ts";

/** The word list of the project, and habits that are no matter of single words. */
export const bans: readonly Ban[] = [
  ...readTerms().map(({ use, words, unless }) => ({
    pattern: new RegExp(`(?<![\\w./"-])${words}(?![\\w/("-]|\\.\\w)`, "g"),
    message: (word: string) => `Write "${use}" instead of "${word}".`,
    unless,
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
