import type { Change } from "../../../../spec/test/changed.ts";

/** One change of the base description, and the verdicts on it and on its undoing, as `level place: sentence`. */
export interface Case {
  change: string;
  /** What the base description is like before, where that matters. */
  from?: Change[];
  edit: Change[];
  verdicts: string[];
  back: string[];
}

export const schema = (name: string, ...rest: (string | number)[]) => ["components", "schemas", name, ...rest];
export const operation = (verb: string, path: string, ...rest: (string | number)[]) => ["paths", path, verb, ...rest];
