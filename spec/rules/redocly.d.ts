/** The part of Redocly's rule interface that the rules here use; the command line tool ships no types. */

export interface Source {
  readonly absoluteRef: string;
  readonly body: string;
}

export interface Place {
  readonly source: Source;
  /** A JSON pointer within the source, such as `#/components/schemas/Company`. */
  readonly pointer: string;
  /** Points at the name rather than at the value. */
  readonly reportOnKey?: boolean;
}

export interface Location extends Place {
  child(segments: string | (string | number)[]): Location;
}

export interface Context {
  readonly parent: unknown;
  readonly type: { readonly name: string };
  readonly location: Location;
  report(problem: { message: string; location?: Place }): void;
  /** Follows a reference that stands in the file `from`, by default the file of the visited node. */
  resolve(reference: object, from?: string): { readonly node: unknown; readonly location?: Location };
}

type Visit = (node: unknown, context: Context) => void;

export interface Visitor {
  [typeOrMoment: string]: Visit | Visitor;
}

/** Redocly calls it once for each document, with the options that redocly.yaml gives the rule. */
export type Rule = (options: { readonly [option: string]: unknown }) => Visitor;
