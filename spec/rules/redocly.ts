/** The part of Redocly's rule interface that the rules here use; the command line tool ships no types. */

export interface Source {
  readonly absoluteRef: string;
  readonly body: string;
}

export interface Target {
  readonly source: Source;
  /** A JSON pointer within the source, such as `#/components/schemas/Company`. */
  readonly pointer: string;
  /** Points at the name rather than at the value. */
  readonly reportOnKey?: boolean;
}

/** A place in the text of a file. */
export interface TextPlace {
  readonly source: Source;
  /** Said, so that the pointer of the visited node does not count. */
  readonly pointer: undefined;
  readonly start: { readonly line: number; readonly col: number };
}

export interface Location extends Target {
  child(segments: string | (string | number)[]): Location;
  /** The name of the place, instead of its value. */
  key(): Target;
}

export interface Context {
  readonly parent: unknown;
  /** The type of the visited node, such as `Operation`. */
  readonly type: { readonly name: string };
  readonly location: Location;
  report(problem: { message: string; location?: Target | TextPlace }): void;
  /** Follows a reference that stands in the file `from`, by default the file of the visited node. */
  resolve(reference: object, from?: string): { readonly node: unknown; readonly location?: Location };
}

type Visit = (node: unknown, context: Context) => void;

export interface Visitor {
  [typeOrMoment: string]: Visit | Visitor;
}

/** Redocly calls it once for each document, with the options that redocly.yaml gives the rule. */
export type Rule = (options: { readonly [option: string]: unknown }) => Visitor;
