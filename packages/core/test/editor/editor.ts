/** What an editor asks of a compiler, at a place in a program. */
export interface Editor {
  /** The text over the name that stands at the offset, in Markdown. */
  hover(offset: number): Promise<string>;
  /** What can be written at the offset. */
  completions(offset: number): Promise<readonly string[]>;
  /** The source text of the line that defines the name at the offset. */
  definition(offset: number): Promise<string>;
  /** The signatures of the call around the offset. */
  signatures(offset: number): Promise<readonly string[]>;
  close(): void;
}

/** The options of a strict program of a user. */
export const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  types: [],
  strict: true,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
};
