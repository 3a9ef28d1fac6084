import { readFileSync } from "node:fs";

/** A word of the project's prose, and what it replaces. */
interface Term {
  readonly use: string;
  /** Words and phrases, of which the first letter may be a capital. */
  readonly not: readonly string[];
  /** A text that matches this pattern may use them. */
  readonly unless?: string;
}

export interface Misuse {
  readonly word: string;
  readonly use: string;
}

interface Pattern {
  readonly use: string;
  readonly pattern: RegExp;
  readonly unless: RegExp | undefined;
}

let terms: Pattern[] | undefined;

/** The words of a text that the project does not use. Code in backticks is not looked at. */
export function misusesIn(text: string): Misuse[] {
  const prose = text.replaceAll(/`[^`]*`/g, "``");
  terms ??= readTerms();
  return terms.flatMap(({ use, pattern, unless }) => {
    const word = pattern.exec(prose)?.[0];
    return word === undefined || unless?.test(text) ? [] : [{ word, use }];
  });
}

/** Read when the lint runs, for the bundler loads its rules without their words. */
function readTerms(): Pattern[] {
  const shared: Term[] = JSON.parse(readFileSync(new URL("../../terms.json", import.meta.url), "utf8"));
  return [...shared, { use: "ID", not: ["id", "ids"] }].map(({ use, not, unless }: Term) => ({
    use,
    pattern: new RegExp(`(?<![\\w-])(?:${not.map(withEitherCase).join("|")})(?![\\w-])`),
    unless: unless === undefined ? undefined : new RegExp(unless, "i"),
  }));
}

function withEitherCase(phrase: string): string {
  const first = phrase.charAt(0);
  return `[${first}${first.toUpperCase()}]${phrase.slice(1)}`.replaceAll(" ", "\\s+");
}
