import { readTerms, term } from "@keepnet/terms";

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
  // read when the lint runs, for the bundler loads its rules without their words
  terms ??= [...readTerms(), term("ID", ["id", "ids"])].map(({ use, words, unless }) => ({
    use,
    pattern: new RegExp(`(?<![\\w-])${words}(?![\\w-])`),
    unless,
  }));
  return terms.flatMap(({ use, pattern, unless }) => {
    const word = pattern.exec(prose)?.[0];
    return word === undefined || unless?.test(text) ? [] : [{ word, use }];
  });
}
