import { readFileSync } from "node:fs";

/** A word of the project's prose, and what it replaces, as terms.json has it. */
interface ListedTerm {
  readonly use: string;
  /** Words and phrases, of which the first letter may be a capital. */
  readonly not: readonly string[];
  /** A text that matches this pattern may use them. */
  readonly unless?: string;
}

export interface Term {
  readonly use: string;
  /** Matches any of the words to avoid, as the source of a regular expression. What bounds a word is up to its reader. */
  readonly words: string;
  /** A text that matches this may use the words. */
  readonly unless: RegExp | undefined;
}

/** The words that the project does not use, with their replacements. */
export function readTerms(): Term[] {
  const listed: ListedTerm[] = JSON.parse(readFileSync(new URL("../../../terms.json", import.meta.url), "utf8"));
  return listed.map(({ use, not, unless }) => term(use, not, unless));
}

/** One term more. See {@link readTerms}. */
export function term(use: string, not: readonly string[], unless?: string): Term {
  return {
    use,
    words: `(?:${not.map(withEitherCase).join("|")})`,
    unless: unless === undefined ? undefined : new RegExp(unless, "i"),
  };
}

function withEitherCase(phrase: string): string {
  const first = phrase.charAt(0);
  return `[${first.toLowerCase()}${first.toUpperCase()}]${phrase.slice(1)}`.replaceAll(" ", "\\s+");
}
